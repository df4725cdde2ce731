import { html, type TemplateResult } from 'lit/html.js';
import type { Reading } from '../base/reading.ts';

/** A neutral page that is the same for everybody: the weather, of the public weather service. */
const EXIT_ADDRESS = 'https://www.knmi.nl/nederland-nu/weer/verwachtingen';

/** The exit bar. Real links: without script they still lead away (then a Back entry stays, and the note says so). */
export function exitTemplate({ text }: Pick<Reading, 'text'>): TemplateResult {
	return html`<a class="skip" href="${EXIT_ADDRESS}" rel="nofollow noreferrer" data-exit
			>${text.exitSkipLink}</a
		>
		<div class="exit" part="exit-bar">
			<a class="exit-link" part="exit" href="${EXIT_ADDRESS}" rel="nofollow noreferrer" data-exit
				><span class="vh">${text.exitPrefix} </span>${text.exitLabel}</a
			><span class="dots" data-exit-dots data-count="0" aria-hidden="true"><i></i><i></i><i></i></span>
			<span class="vh" role="status" data-exit-status></span>
		</div>`;
}

/** What the exit cannot do: said in every language, near the button and not behind it. */
export function exitNoteTemplate({ text }: Pick<Reading, 'text'>): TemplateResult {
	return html`<details class="exit-note">
		<summary>${text.exitCannotHide}</summary>
		<p>${text.exitHistoryHow}</p>
		<p class="keys">${text.exitKeys}</p>
	</details>`;
}

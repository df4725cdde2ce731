import { html, render } from 'lit/html.js';
import { fill } from '../base/reading.ts';
import type { WidgetContext } from '../base/sw-element.ts';
import type { CardKey } from './card-keys.ts';
import { readAloud, whenVoiceKnown } from './read-aloud.ts';

/** Puts a listen button beside each sign, if the device itself has a voice for the language. */
export function addListenButtons(context: WidgetContext<CardKey>): void {
	const { root, lang, signal } = context;
	whenVoiceKnown(lang, signal, () => {
		for (const sign of root.querySelectorAll<HTMLElement>('.sign')) addButton(sign, context);
	});
	signal.addEventListener('abort', () => globalThis.speechSynthesis?.cancel());
}

function addButton(sign: HTMLElement, { lang, text }: WidgetContext<CardKey>): void {
	const said = sign.querySelector('[data-say]')?.firstChild?.textContent?.trim() ?? '';
	const box = sign.querySelector('[data-listen]') ?? sign.appendChild(document.createElement('span'));
	box.setAttribute('data-listen', '');
	const listen = (): void => readAloud(said, lang);
	render(
		html`<button
			type="button"
			class="listen"
			aria-label="${fill(text.listenTo, { text: said })}"
			@click=${listen}
		>
			<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
				<path d="M4 10v4h4l5 4V6L8 10zM17 9a4 4 0 0 1 0 6"></path>
			</svg>
		</button>`,
		box as HTMLElement,
	);
}

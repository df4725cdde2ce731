import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import { languagesTemplate, type BuildReading } from '../base/languages.template.ts';
import { beside } from '../base/reading.ts';
import { unreadTemplate } from '../base/unread.template.ts';
import { exitNoteTemplate, exitTemplate } from '../exit/exit.template.ts';

export type SignupReading = BuildReading & {
	dutch: Pick<WidgetText, 'alwaysNumbers'>;
	/** In the private frame only. */ typed: boolean;
};

/**
 * What stands there before any script: what a webinar is, what others see of one, and the numbers. The list comes last and has
 * its height kept free, so that nothing moves when it comes.
 */
export function signupTemplate(reading: SignupReading): TemplateResult {
	const { text, dutch } = reading;
	return html`${exitTemplate(reading)}
		<h2 part="title">${text.signupTitle}</h2>
		${languagesTemplate(reading, reading.typed)} ${unreadTemplate(reading)}
		<p>${text.signupIntro}</p>
		<p class="hint">${text.signupNotSeen} ${text.signupNotRecorded}</p>
		<p class="danger" part="danger">${beside(reading, text.alwaysNumbers, dutch.alwaysNumbers)}</p>
		${exitNoteTemplate(reading)}
		<p role="status" class="count" data-count></p>
		<div class="list live" part="list" data-list></div>
		${reading.typed ? html`<div class="leave" data-leave></div>` : nothing}
		<slot name="local"></slot>`;
}

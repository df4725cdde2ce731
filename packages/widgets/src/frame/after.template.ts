import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay } from '../base/format-day.ts';
import { fill, type Reading } from '../base/reading.ts';
import type { SignupFrameKey } from '../signup/signup-keys.ts';
import type { Webinar } from '../signup/webinar-api.ts';
import type { FormActions } from './form.template.ts';
import type { FormState } from './form-state.ts';

type FrameReading = Reading<SignupFrameKey>;

/** What stands there after a sign-up: the place, the code, the calendar, and one tap to leave again. */
export function doneTemplate(
	webinar: Webinar,
	state: FormState,
	{ reading, actions }: { reading: FrameReading; actions: FormActions },
): TemplateResult {
	const { text, locale } = reading;
	const { result } = state;
	if (!result) return html``;
	if (state.phase === 'left') return html`<p class="done" role="status">${text.signupLeft}</p>`;
	const said =
		result.state === 'confirmed'
			? text.signupConfirmed
			: fill(text.signupWaiting, { place: result.place ?? '–' });
	return html`<div class="done">
		<p role="status"><b>${said}</b></p>
		<p class="code" dir="ltr">${result.code}</p>
		<p>${text.signupCodeKeep}</p>
		${
			webinar.deletedOn
				? html`<p>
						${fill(text.signupDeletedOn, { date: formatDay(webinar.deletedOn.slice(0, 10), locale) })}
					</p>`
				: nothing
		}
		<button type="button" class="button" @click=${actions.saveCalendar}>${text.signupCalendar}</button>
		<p class="hint">${text.signupCalendarHint}</p>
		<button type="button" class="button" @click=${actions.leave}>${text.signupLeave}</button>
		<p role="alert" class="error">${state.problem ? text[state.problem] : nothing}</p>
	</div>`;
}

/** A question that cannot be led back to who asks it. */
export function questionTemplate(
	state: FormState,
	{ reading, actions }: { reading: FrameReading; actions: FormActions },
): TemplateResult {
	const { text } = reading;
	if (state.question === 'received') return html`<p role="status">${text.signupAskReceived}</p>`;
	return html`<details>
		<summary>${text.signupAskTitle}</summary>
		<p class="hint">${text.signupAskHint}</p>
		<label class="field"
			><span>${text.signupAskLabel}</span
			><textarea
				rows="4"
				data-field="question"
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false"
			></textarea></label
		><button type="button" class="button" ?disabled=${state.question === 'sending'} @click=${actions.ask}>
			${text.signupAskSend}
		</button>
		<p role="alert" class="error">${state.questionProblem ? text[state.questionProblem] : nothing}</p>
	</details>`;
}

export type LeaveView = {
	said: SignupFrameKey | undefined;
	isWrong: boolean;
	onLeave: () => void;
};

/** Leaving by code, for who comes back on another day. */
export function leaveTemplate({ said, isWrong, onLeave }: LeaveView, { text }: FrameReading): TemplateResult {
	return html`<details>
		<summary>${text.signupLeaveTitle}</summary>
		<label class="field"
			><span>${text.signupLeaveCode}</span
			><input type="text" dir="ltr" data-field="code" autocomplete="off" spellcheck="false"
		/></label>
		<button type="button" class="button" @click=${onLeave}>${text.signupLeave}</button>
		<p role="status" class="${isWrong ? 'error' : 'said'}">${said ? text[said] : nothing}</p>
	</details>`;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Reading } from '../base/reading.ts';
import type { SignupFrameKey } from '../signup/signup-keys.ts';
import type { Webinar } from '../signup/webinar-api.ts';
import type { FormState } from './form-state.ts';

type FrameReading = Reading<SignupFrameKey>;
export type FormActions = {
	send: () => void;
	leave: () => void;
	ask: () => void;
	saveCalendar: () => void;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/**
 * The fields of a sign-up: none is required, none has a name, and it is no form, so that neither keyboard nor browser
 * learns what is typed.
 */
export function formTemplate(
	webinar: Webinar,
	state: FormState,
	{ reading, actions }: { reading: FrameReading; actions: FormActions },
): TemplateResult {
	const { text } = reading;
	const isSending = state.phase === 'sending';
	const sendText = webinar.seatsLeft > 0 ? text.signupSend : text.signupSendWaiting;
	return html`<div class="form" role="group" aria-label="${webinar.title}">
		<p role="alert" class="error">${state.problem ? text[state.problem] : nothing}</p>
		${textField('name', { label: text.signupName, hint: text.signupNameHint, type: 'text' }, { state, text })}
		${textField(
			'email',
			{ label: text.signupEmail, hint: `${text.signupEmailHint} ${text.signupEmailShared}`, type: 'email' },
			{ state, text },
		)}
		${mailTemplate(state, text)}
		<button type="button" class="button main" ?disabled=${isSending} @click=${actions.send}>
			${isSending ? text.signupSending : sendText}
		</button>
	</div>`;
}

type FieldParts = { label: string; hint: string; type: 'text' | 'email' };
type FieldSetting = { state: FormState; text: FrameReading['text'] };

function textField(
	field: 'name' | 'email',
	{ label, hint, type }: FieldParts,
	{ state, text }: FieldSetting,
): TemplateResult {
	const error = state.fields[field] as SignupFrameKey | undefined;
	return html`<label class="field"
		><span>${label} (${text.signupOptional})</span><span class="hint">${hint}</span
		><input
			type="${type}"
			data-field="${field}"
			autocomplete="off"
			autocapitalize="off"
			spellcheck="false"
			aria-invalid="${error ? 'true' : 'false'}"
		/>${error ? html`<span class="error">${text[error]}</span>` : nothing}</label
	>`;
}

function mailTemplate(state: FormState, text: FrameReading['text']): TemplateResult {
	const error = state.fields.hours as SignupFrameKey | undefined;
	return html`<fieldset>
			<legend>${text.signupSubject}</legend>
			${radio('neutral', text.signupSubjectNeutral, true)}${radio('open', text.signupSubjectOpen, false)}
		</fieldset>
		<fieldset>
			<legend>${text.signupHours}</legend>
			<p class="hint">${text.signupHoursHint}</p>
			<div class="hours">
				${hourField('from', text.signupHoursFrom)}${hourField('until', text.signupHoursUntil)}
			</div>
			${error ? html`<p class="error">${text[error]}</p>` : nothing}
		</fieldset>`;
}

// A radio group needs a name to be a group; the name says nothing and nothing is submitted under it.
function radio(value: string, label: string, isFirst: boolean): TemplateResult {
	return html`<label class="tick"
		><input
			type="radio"
			name="a"
			data-field="subject"
			value="${value}"
			autocomplete="off"
			?checked=${isFirst}
		/><span>${label}</span></label
	>`;
}

function hourField(field: 'from' | 'until', label: string): TemplateResult {
	return html`<label class="field"
		><span>${label}</span
		><select data-field="${field}" autocomplete="off">
			<option value="">–</option>
			${HOURS.map((hour) => html`<option value="${hour}">${hour}</option>`)}
		</select></label
	>`;
}

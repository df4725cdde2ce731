import { html, type TemplateResult } from 'lit/html.js';
import { newId } from '@sleutelwerk/core/ids';
import type { Reading } from '../base/reading.ts';
import type { WidgetContext } from '../base/sw-element.ts';
import type { SignupFrameKey } from '../signup/signup-keys.ts';
import { tell, type SignUpResult, type Webinar } from '../signup/webinar-api.ts';
import { doneTemplate, questionTemplate } from './after.template.ts';
import { calendarFile, saveCalendar } from './calendar-file.ts';
import { checkForm, inputOf, type TypedForm } from './check-form.ts';
import { errorKeyOf } from './error-key.ts';
import { formTemplate, type FormActions } from './form.template.ts';
import { newFormState, type FormState } from './form-state.ts';

/** Characters of a question; the same limit the host keeps. */
const QUESTION_LIMIT = 1000;

type FormSetting = {
	context: WidgetContext<SignupFrameKey>;
	partner: () => string | null;
	draw: () => void;
};

/** Keeps one form per webinar while the page is open, and gives the template of the one that is open. */
export function createForms(setting: FormSetting): (webinar: Webinar) => TemplateResult {
	const states = new Map<string, FormState>();
	return (webinar) => {
		const state = states.get(webinar.id) ?? newFormState(newId());
		states.set(webinar.id, state);
		const { lang, text, unread } = setting.context;
		const reading: Reading<SignupFrameKey> = { locale: lang, text, unread };
		const parts = { reading, actions: actionsOf(webinar, state, setting) };
		const isOpen = state.phase === 'open' || state.phase === 'sending';
		return html`${isOpen ? formTemplate(webinar, state, parts) : doneTemplate(webinar, state, parts)}
		${questionTemplate(state, parts)}`;
	};
}

function actionsOf(webinar: Webinar, state: FormState, setting: FormSetting): FormActions {
	const { context } = setting;
	return {
		send: () => void send(webinar, state, setting),
		leave: () => void leaveAgain(state, setting),
		ask: () => void askQuestion(webinar, state, setting),
		saveCalendar: () => saveCalendar(calendarFile(webinar, context.lang, { uid: newId(), now: new Date() })),
	};
}

async function send(
	webinar: Webinar,
	state: FormState,
	{ context, partner, draw }: FormSetting,
): Promise<void> {
	const form = readForm(context.root);
	state.fields = checkForm(form);
	state.problem = Object.keys(state.fields).length > 0 ? 'errorSummary' : undefined;
	if (state.problem) return draw();
	state.phase = 'sending';
	draw();
	try {
		const asked = {
			webinarId: webinar.id,
			requestId: state.requestId,
			lang: context.lang,
			partner: partner(),
		};
		state.result = await tell<SignUpResult>(context.from, 'webinar.signUp', inputOf(form, asked));
		state.phase = 'done';
	} catch (error) {
		state.phase = 'open';
		state.problem = errorKeyOf(error);
	}
	draw();
}

async function leaveAgain(state: FormState, { context, draw }: FormSetting): Promise<void> {
	try {
		await tell(context.from, 'webinar.leave', { code: state.result?.code ?? '' });
		state.phase = 'left';
		state.problem = undefined;
	} catch (error) {
		state.problem = errorKeyOf(error);
	}
	draw();
}

async function askQuestion(
	webinar: Webinar,
	state: FormState,
	{ context, draw }: FormSetting,
): Promise<void> {
	const question = valueOf(context.root, 'question').trim();
	state.questionProblem = questionProblemOf(question);
	if (state.questionProblem) return draw();
	state.question = 'sending';
	draw();
	try {
		await tell(context.from, 'webinar.ask', { webinarId: webinar.id, question });
		state.question = 'received';
	} catch (error) {
		state.question = 'open';
		state.questionProblem = errorKeyOf(error);
	}
	draw();
}

function questionProblemOf(question: string): SignupFrameKey | undefined {
	if (question === '') return 'errorQuestionEmpty';
	return question.length > QUESTION_LIMIT ? 'errorQuestionTooLong' : undefined;
}

function readForm(root: ParentNode): TypedForm {
	const subject = root.querySelector<HTMLInputElement>('[data-field="subject"]:checked')?.value ?? 'neutral';
	const [name, email] = [valueOf(root, 'name'), valueOf(root, 'email')];
	return { name, email, subject, from: valueOf(root, 'from'), until: valueOf(root, 'until') };
}

export function valueOf(root: ParentNode, field: string): string {
	return root.querySelector<HTMLInputElement>(`[data-field="${field}"]`)?.value ?? '';
}

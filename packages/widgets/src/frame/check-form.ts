import type { WidgetText } from '@sleutelwerk/content/widgets-text';
import type { SignUpInput } from '../signup/webinar-api.ts';

/** What stands in the fields, as typed. */
export type TypedForm = { name: string; email: string; subject: string; from: string; until: string };
export type FieldError = Partial<Record<'name' | 'email' | 'hours', keyof WidgetText & `error${string}`>>;

/** Characters; the same limit the host keeps. */
const NAME_LIMIT = 80;

// Says only "this cannot be an address": whether it is one, only a mail can tell.
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong, by field; empty when all is well. Nothing is required. */
export function checkForm({ name, email, from, until }: TypedForm): FieldError {
	const errors: FieldError = {};
	if (name.trim().length > NAME_LIMIT) errors.name = 'errorNameTooLong';
	if (email.trim() !== '' && !ADDRESS.test(email.trim())) errors.email = 'errorEmail';
	if ((from === '') !== (until === '') || (from !== '' && from === until)) errors.hours = 'errorHours';
	return errors;
}

type Asked = Pick<SignUpInput, 'webinarId' | 'requestId'> & { lang: string; partner: string | null };

/** The request: only what was filled in; mail wishes only where there is an address to mail to. */
export function inputOf(form: TypedForm, { webinarId, requestId, lang, partner }: Asked): SignUpInput {
	const [name, email] = [form.name.trim(), form.email.trim()];
	const hours = form.from !== '' ? { from: form.from, until: form.until } : {};
	const mail = { subject: form.subject === 'open' ? 'open' : 'neutral', ...hours } as const;
	return {
		webinarId,
		requestId,
		lang,
		...(partner ? { partner } : {}),
		...(name ? { name } : {}),
		...(email ? { email, mail } : {}),
	};
}

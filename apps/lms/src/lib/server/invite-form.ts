import { textOf } from './form.ts';

type Role = 'trainee' | 'key-person' | 'trainer' | 'coordinator' | 'partner' | 'admin';

/** What the form of an invitation asks for; an unknown role is refused by the API. */
export function inviteOf(form: FormData) {
	return {
		role: textOf(form, 'role') as Role,
		cohortId: textOf(form, 'cohortId'),
		uses: textOf(form, 'uses') || '1',
		days: textOf(form, 'days') || '14',
		email: textOf(form, 'email'),
	};
}

import { pickLocale } from '@sleutelwerk/core';
import { textOf } from './form.ts';

/** How one may be reached, as a form says it; a wish nobody offered is the careful one. */
export function contactOf(form: FormData) {
	return {
		channel: textOf(form, 'channel') === 'mail' ? ('mail' as const) : ('none' as const),
		dress: textOf(form, 'dress') === 'open' ? ('open' as const) : ('neutral' as const),
		callMe: textOf(form, 'callMe'),
		...(textOf(form, 'from') ? { from: textOf(form, 'from') } : {}),
		...(textOf(form, 'until') ? { until: textOf(form, 'until') } : {}),
	};
}

/** Name, name for others and language. */
export function detailsOf(form: FormData) {
	return {
		name: textOf(form, 'name'),
		shownName: textOf(form, 'shownName'),
		locale: pickLocale(textOf(form, 'locale')),
	};
}

/** What somebody with an invitation tells about herself. */
export function registrationOf(form: FormData) {
	return {
		...detailsOf(form),
		...contactOf(form),
		email: textOf(form, 'email'),
		password: textOf(form, 'password'),
	};
}

import { HOME_ZONE, LOCALES, momentIn } from '@sleutelwerk/core';
import { error } from '@sveltejs/kit';

const LISTS = ['languages', 'interpreters'] as const;

/** What the form of a webinar sends, as `webinar.create` and `webinar.update` take it. Throws 400 for a made-up audience. */
export function webinarOf(form: FormData) {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const list = (name: (typeof LISTS)[number]) => form.getAll(name).map(String);
	// What was ticked comes back after a refusal: a form's values hold one value a name.
	for (const name of LISTS) form.set(`chosen.${name}`, list(name).join(' '));
	const audience = text('audience');
	if (audience !== 'everybody' && audience !== 'women' && audience !== 'men')
		error(400, { message: 'error.INVALID_INPUT' });
	return {
		id: text('id'),
		title: Object.fromEntries(LOCALES.map((locale) => [locale, text(`title.${locale}`)])),
		// An unreadable moment is refused by the API, with a sentence beside the field.
		startsAt: momentIn(HOME_ZONE, text('day'), text('time')) ?? new Date(Number.NaN),
		minutes: text('minutes'),
		languages: list('languages'),
		interpreters: list('interpreters'),
		audience,
		seats: text('seats'),
		joinUrl: text('joinUrl'),
		deleteAfterDays: text('deleteAfterDays'),
	} as const;
}

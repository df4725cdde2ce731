import { AVAILABILITY, GROUP_LANGUAGES, intlTagOf, type GroupLanguage, type Locale } from '@sleutelwerk/core';
import { textOf } from './form.ts';

/** Codes of languages with their names; one's own language and Dutch first. */
export function languagesIn(locale: Locale): { code: GroupLanguage; name: string }[] {
	const names = new Intl.DisplayNames(intlTagOf(locale), { type: 'language' });
	const rank = (code: string) => (code === locale ? 0 : code === 'nl' ? 1 : 2);
	return GROUP_LANGUAGES.toSorted((a, b) => rank(a) - rank(b)).map((code) => ({
		code,
		name: names.of(code) ?? code,
	}));
}

/** Languages that are among those one can choose. */
function languagesOf(form: FormData, name: string): GroupLanguage[] {
	const given = new Set(form.getAll(name).map(String));
	return GROUP_LANGUAGES.filter((code) => given.has(code));
}

/** Name, seats, languages and trainers of a group as its form sends them. */
export function groupFields(form: FormData) {
	return {
		name: textOf(form, 'name'),
		capacity: textOf(form, 'capacity'),
		languages: languagesOf(form, 'languages'),
		trainerIds: form.getAll('trainerIds').map(String),
	};
}

/** What somebody needs to take part. */
export function intakeFields(form: FormData) {
	const parts = new Set(form.getAll('availability').map(String));
	return {
		speaks: languagesOf(form, 'speaks'),
		reads: languagesOf(form, 'reads'),
		availability: AVAILABILITY.filter((part) => parts.has(part)),
		wantsTravel: form.get('wantsTravel') === 'yes',
		wantsChildCare: form.get('wantsChildCare') === 'yes',
		needs: textOf(form, 'needs'),
	};
}

import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { TOOLKIT } from '@sleutelwerk/content/toolkit';
import { loadFrom } from '#lib/server/load.ts';
import { hoursText } from '#lib/toolkit/hours-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, api } = event.locals;
	const numbers = await loadFrom(event, () => api.toolkit.numbers({ lang: locale }));
	const wished = event.url.searchParams.get('text') ?? locale;
	// The kit is written in Dutch and English; every other language reads the Dutch, and is told so.
	const textLocale = wished === 'en' ? 'en' : 'nl';
	return {
		numbers: numbers.map(({ contacts, ...one }) => ({
			...one,
			contacts: contacts.map(({ kind, value, hours }) => ({ kind, value, hours: hoursText(hours, locale) })),
		})),
		sections: TOOLKIT[textLocale].sections,
		textLocale,
		words: GLOSSARY.map(({ id, term, meaning }) => {
			const own = meaning[locale];
			return { id, term, meaning: own ?? meaning.nl ?? '', meaningLocale: own ? locale : 'nl' };
		}),
	};
};

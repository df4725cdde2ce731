import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { TOOLKIT, TOOLKIT_LOCALES } from '@sleutelwerk/content/toolkit';
import { loadFrom } from '#lib/server/load.ts';
import { hoursText } from '#lib/toolkit/hours-text.ts';
import type { PageServerLoad } from './$types';

const NUMBER = /\b(112|113|0800-\d+|088 \d+)\b/;

export const load: PageServerLoad = async (event) => {
	const { locale, api } = event.locals;
	const [numbers, { reach, reachable }] = await Promise.all([
		loadFrom(event, () => api.toolkit.numbers({ lang: locale })),
		loadFrom(event, () => api.supervision.mine()),
	]);
	const wished = event.url.searchParams.get('text') ?? locale;
	// A language in which the kit is not written reads the Dutch, and is told so.
	const textLocale = TOOLKIT_LOCALES.find((one) => one === wished) ?? 'nl';
	return {
		numbers: numbers.map(({ contacts, ...one }) => ({
			...one,
			contacts: contacts.map(({ kind, value, hours }) => ({ kind, value, hours: hoursText(hours, locale) })),
		})),
		...{ reach, reachable, textLocale },
		others: TOOLKIT_LOCALES.filter((one) => one !== textLocale),
		hasOwn: TOOLKIT_LOCALES.some((one) => one === locale),
		sections: TOOLKIT[textLocale].sections.map(({ items, ...section }, place) => ({
			...section,
			items: items.map((text, item) => ({
				text,
				// Nobody of the language has read it: where it says whom to ring, the Dutch stands beside it.
				dutch: textLocale !== 'nl' && NUMBER.test(text) ? TOOLKIT.nl.sections[place]?.items[item] : undefined,
			})),
		})),
		words: GLOSSARY.map(({ id, term, meaning }) => {
			const own = meaning[locale];
			return { id, term, meaning: own ?? meaning.nl ?? '', meaningLocale: own ? locale : 'nl' };
		}),
	};
};

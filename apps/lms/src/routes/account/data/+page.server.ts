import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { GLOSSARY } from '@sleutelwerk/content/glossary';
import { loadFrom } from '#lib/server/load.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mine = await loadFrom(event, () => event.locals.api.account.exportData());
	const kept = new Set(mine.words.map((row) => row.word));
	return {
		mine,
		/** What the ids in it are called. */
		names: {
			items: { ...ASSESSMENT.text.nl.items, ...ASSESSMENT.text[event.locals.locale].items },
			words: Object.fromEntries(GLOSSARY.filter(({ id }) => kept.has(id)).map(({ id, term }) => [id, term])),
		},
	};
};

import type { Catalogue, Locale } from '@sleutelwerk/core';

/** Which pages the sentences are for: those of lessons and rehearsals, or any. */
export type CatalogueRoom = 'learning' | 'all';

/** Loads the catalogue of one language; each is a chunk of its own, so that a phone loads only the language it shows. */
export async function loadCatalogue(locale: Locale, room: CatalogueRoom = 'all'): Promise<Catalogue> {
	if (room === 'learning') return await loadLearning(locale);
	switch (locale) {
		case 'en':
			return (await import('./en.ts')).messages;
		case 'ar':
			return (await import('./ar.ts')).messages;
		case 'tr':
			return (await import('./tr.ts')).messages;
		default:
			return (await import('./nl.ts')).messages;
	}
}

async function loadLearning(locale: Locale): Promise<Catalogue> {
	switch (locale) {
		case 'en':
			return (await import('./learning/en.ts')).messages;
		case 'ar':
			return (await import('./learning/ar.ts')).messages;
		case 'tr':
			return (await import('./learning/tr.ts')).messages;
		default:
			return (await import('./learning/nl.ts')).messages;
	}
}

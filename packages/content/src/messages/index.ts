import type { Catalogue, Locale } from '@sleutelwerk/core';

/** Loads the catalogue of one language; each is a chunk of its own, so that a phone loads only the language it shows. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
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

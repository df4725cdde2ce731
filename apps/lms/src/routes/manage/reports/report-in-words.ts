import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import type { RequestEvent } from '@sveltejs/kit';
import { loadFrom } from '#lib/server/load.ts';
import { yearOf } from './year.ts';

/** The report an address asks for, and the words of the account's language, for the files that are made of it. */
export async function reportInWords(event: RequestEvent) {
	const report = await loadFrom(event, () => event.locals.api.report.show(yearOf(event.url)));
	const { locale } = event.locals;
	return { report, locale, t: createTranslate(locale, await loadCatalogue(locale)) };
}

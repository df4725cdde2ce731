import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import { loadFrom } from '#lib/server/load.ts';
import { csvOf } from '../report-csv.ts';
import { yearOf } from '../year.ts';
import type { RequestHandler } from './$types';

/** The same report as a file for a spreadsheet, in the language of the account. */
export const GET: RequestHandler = async (event) => {
	const report = await loadFrom(event, () => event.locals.api.report.show(yearOf(event.url)));
	const { locale } = event.locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	return new Response(csvOf(report, t), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="report-${report.year}.csv"`,
		},
	});
};

import { csvHeaders } from '#lib/server/csv.ts';
import { csvOf } from '../report-csv.ts';
import { reportInWords } from '../report-in-words.ts';
import type { RequestHandler } from './$types';

/** The same report as a file for a spreadsheet, in the language of the account. */
export const GET: RequestHandler = async (event) => {
	const { report, t, locale } = await reportInWords(event);
	return new Response(csvOf(report, t, locale), { headers: csvHeaders(`report-${report.year}.csv`) });
};

import { printReport } from '@sleutelwerk/api';
import { paperOf } from '../report-paper.ts';
import { reportInWords } from '../report-in-words.ts';
import type { RequestHandler } from './$types';

/** The same report on paper: a tagged PDF in the language of the account. */
export const GET: RequestHandler = async (event) => {
	const { report, t, locale } = await reportInWords(event);
	const bytes = await printReport(event.locals.context.press, paperOf(report, t, locale));
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="report-${report.year}.pdf"`,
			'cache-control': 'private, no-store',
		},
	});
};

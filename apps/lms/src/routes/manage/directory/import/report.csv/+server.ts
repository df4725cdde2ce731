import { isRefused, formAction } from '#lib/server/form.ts';
import { csvHeaders, toCsv } from '#lib/server/csv.ts';
import { importInput } from '#lib/server/exchange-form.ts';
import { filesOf, orRefusal } from '#lib/server/exchange-upload.ts';
import { loadFrom } from '#lib/server/load.ts';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate } from '@sleutelwerk/core';
import { error } from '@sveltejs/kit';
import { wordsOfRow } from '../row-words.ts';
import type { RequestHandler } from './$types';

/** The dry run as a file: every row with what would happen and why. */
export const POST: RequestHandler = async (event) => {
	await loadFrom(event, () => event.locals.api.service.list({ freshness: 'soon' }));
	const form = await event.request.formData();
	const check = await orRefusal(async () => {
		const files = await filesOf(form);
		return await formAction(event, form, () =>
			event.locals.api.service.checkImport(importInput(form, files)),
		);
	});
	if (isRefused(check)) error(check.status, { message: check.data.problem });
	const { locale } = event.locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	const head = [t('exchange.row'), t('exchange.field.name'), t('exchange.what')];
	const rows = check.rows.map((row) => [row.row, row.name, wordsOfRow(row, t)]);
	return new Response(toCsv([head, ...rows]), { headers: csvHeaders('import.csv') });
};

import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { csvHeaders, toCsv } from '#lib/server/csv.ts';
import { loadFrom } from '#lib/server/load.ts';
import { stateOf } from '../state-of.ts';
import type { RequestHandler } from './$types';

const COLUMNS = ['name', 'day', 'for', 'amount', 'state', 'settledOn'] as const;

/** What is asked back as a file for the treasurer, in the language of the account; amounts with a point. */
export const GET: RequestHandler = async (event) => {
	const state = stateOf(event.url);
	const { expenses } = await loadFrom(event, () =>
		event.locals.api.activity.listExpenses({ state, page: null }),
	);
	const { locale } = event.locals;
	const t = createTranslate(locale, await loadCatalogue(locale));
	const rows = expenses.map((one) => [
		one.name,
		one.day,
		one.expense ? t(`activity.expenseKind.${one.expense}`) : '',
		(one.cents / 100).toFixed(2),
		one.state ? t(`activity.expenses.state.${one.state}`) : '',
		one.settledAt ? dayIn(HOME_ZONE, one.settledAt) : '',
	]);
	const head = COLUMNS.map((column) => t(`activity.expenses.${column}`));
	return new Response(toCsv([head, ...rows]), { headers: csvHeaders('expenses.csv') });
};

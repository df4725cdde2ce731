import type { Report } from '@sleutelwerk/api';
import type { Locale, Translate } from '@sleutelwerk/core';
import { reportTables } from '#lib/report/report-tables.ts';
import { toCsv } from '#lib/server/csv.ts';

/** The report as a file for a spreadsheet: one figure a line, with its rule beside it. */
export function csvOf(report: Report, t: Translate, locale: Locale): string {
	const year = String(report.year);
	const figures = report.figures.map(({ name, value }) => [
		...[year, t(`report.${name}`), value === null ? t('report.few') : String(value)],
		t(`report.${name}Rule`),
	]);
	const cells = reportTables(report, { t, locale, number: String }).flatMap(
		({ heading, rule, columns, rows }) =>
			rows.flatMap(([name = '', ...values]) =>
				values.flatMap((value, index) =>
					value === '' ? [] : [[year, [heading, name, columns[index + 1]].join(': '), plain(value), rule]],
				),
			),
	);
	const head = [t('report.year'), t('report.figure'), t('report.number'), t('report.rule')];
	return toCsv([head, ...figures, ...cells]);
}

/** Without the signs that keep a text from left to right: a spreadsheet would take the number for a word. */
function plain(value: string): string {
	return value.replaceAll(/[\u2066\u2069]/g, '');
}

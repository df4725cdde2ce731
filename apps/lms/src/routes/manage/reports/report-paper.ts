import type { Report, ReportPaper } from '@sleutelwerk/api';
import { dayIn, directionOf, HOME_ZONE, intlTagOf, type Locale, type Translate } from '@sleutelwerk/core';
import { reportTables } from '#lib/report/report-tables.ts';

/** The words of the report for paper. */
export function paperOf(report: Report, t: Translate, locale: Locale): ReportPaper {
	const tag = intlTagOf(locale);
	const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
	const number = (value: number) => format.format(value);
	// A millisecond before: of a year that is over its last day, not the next year's first.
	const last = new Date(report.until.getTime() - 1);
	const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: HOME_ZONE }).format(last);
	const [year = 0, month = 0, dayOfMonth = 0] = dayIn(HOME_ZONE, last).split('-').map(Number);
	const figures = {
		heading: t('report.title'),
		rule: t('report.lead', { year: String(report.year) }),
		columns: [t('report.figure'), t('report.number'), t('report.rule')],
		rows: report.figures.map(({ name, value }) => [
			t(`report.${name}`),
			value === null ? t('report.few') : number(value),
			t(`report.${name}Rule`),
		]),
	};
	return {
		lang: locale,
		direction: directionOf(locale),
		title: `${t('report.title')} ${report.year} · ${report.organisation}`,
		lead: [t('report.until', { day }), t('report.same')],
		tables: [
			figures,
			...reportTables(report, { t, locale, number }).map(({ heading, rule, columns, rows }) => ({
				...{ heading, columns, rows },
				rule: rows.length === 0 ? `${rule} ${t('report.nothing')}` : rule,
			})),
		],
		date: { year, month, day: dayOfMonth },
	};
}

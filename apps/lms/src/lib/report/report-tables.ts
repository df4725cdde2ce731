import { intlTagOf, type Locale, type Translate } from '@sleutelwerk/core';
import type { Report } from '@sleutelwerk/api';

export type ReportTable = {
	id: string;
	heading: string;
	/** How its figures were counted. */
	rule: string;
	columns: readonly string[];
	/** First cell: what the row is. */
	rows: readonly (readonly string[])[];
};
type Words = { t: Translate; locale: Locale; number: (value: number) => string };
type Figure = number | null;

/**
 * The report as tables of words: the page, the paper and the file for a spreadsheet say the same. A hidden figure is a
 * word, never a nought. `number` writes a figure: with the signs of the language for people, without for a file.
 */
export function reportTables(report: Report, words: Words): ReportTable[] {
	const { t } = words;
	const table = (id: string, columns: readonly string[], rows: ReportTable['rows']): ReportTable => ({
		...{ id, heading: t(`report.${id}`), rule: t(`report.${id}Rule`) },
		columns: columns.map((name) => t(`report.${name}`)),
		rows,
	});
	const few = (value: Figure) => (value === null ? t('report.few') : words.number(value));
	const named = (list: readonly { name: string; value: Figure }[], nameOf: (name: string) => string) =>
		list.map(({ name, value }) => [nameOf(name), few(value)]);
	return [
		activityTable(report, words),
		table(
			'themes',
			['theme', 'number'],
			named(report.themes, (name) => t(`activity.theme.${name}`)),
		),
		table('languages', ['language', 'number'], named(report.languages, languageIn(words))),
		table(
			'referrals',
			['organisation', 'number'],
			named(report.referrals, (name) => t(`activity.referral.${name}`)),
		),
		table(
			'partners',
			['partner', 'partnerActivities', 'partnerSeats'],
			report.partners.map((one) => [
				one.name ?? t('report.otherPartners'),
				few(one.activities),
				few(one.seats),
			]),
		),
		table('growth', ['question', 'people', 'change', 'intervalHead'], growthRows(report, words)),
	];
}

function activityTable(report: Report, { t, number }: Words): ReportTable {
	const hidden = (value: Figure) => (value === null ? t('report.hidden') : number(value));
	const bands = report.bands.map((band) => t('report.band', { band: isolated(band) }));
	return {
		id: 'activities',
		heading: t('report.activities'),
		rule: t('report.activitiesRule'),
		columns: [t('report.activity'), ...bands, t('report.total'), t('report.wanted')],
		rows: [
			...report.activities.map(({ kind, byBand, total, wanted }) => [
				t(`report.kind.${kind}`),
				...byBand.map(hidden),
				hidden(total),
				wanted === null ? t('report.noAim') : number(wanted),
			]),
			[t('report.all'), ...report.bands.map(() => ''), hidden(report.allActivities), ''],
		],
	};
}

function growthRows(report: Report, { t, locale, number }: Words): string[][] {
	const level = new Intl.NumberFormat(intlTagOf(locale), { style: 'percent', maximumFractionDigits: 0 });
	return report.growth.map((one) => [
		one.text,
		number(one.people),
		signed(one.change, number),
		t('report.interval', {
			from: signed(one.from, number),
			to: signed(one.to, number),
			level: level.format(one.level),
		}),
	]);
}

/** A change has its sign, also where it is for the better; isolated, or the sign changes sides in Arabic. */
function signed(value: number, number: (value: number) => string): string {
	return isolated(value > 0 ? `+${number(value)}` : number(value));
}

function languageIn({ t, locale }: Words): (code: string) => string {
	const names = new Intl.DisplayNames(intlTagOf(locale), { type: 'language' });
	return (code) => (code === 'und' ? t('activity.otherLanguage') : (names.of(code) ?? code));
}

const [ISOLATE, END] = [String.fromCodePoint(0x2066), String.fromCodePoint(0x2069)];

/** Kept from left to right: `1-4` and `50+` must not change sides in a text from the right. */
function isolated(text: string): string {
	return `${ISOLATE}${text}${END}`;
}

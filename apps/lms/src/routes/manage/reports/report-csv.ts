import type { Translate } from '@sleutelwerk/core';
import { toCsv } from '#lib/server/csv.ts';

type Figure = number | null;
export type Report = {
	year: number;
	figures: readonly { name: string; value: Figure }[];
	bands: readonly string[];
	activities: readonly { kind: string; byBand: readonly Figure[]; total: Figure }[];
};

/** The report as RFC 4180: one figure a line, with its rule beside it; a hidden figure is a word, never a nought. */
export function csvOf({ year, figures, bands, activities }: Report, t: Translate): string {
	const shown = (value: Figure, word: string) => (value === null ? t(word) : String(value));
	const rows = [
		[t('report.year'), t('report.figure'), t('report.number'), t('report.rule')],
		...figures.map(({ name, value }) => [
			String(year),
			t(`report.${name}`),
			shown(value, 'report.few'),
			t(`report.${name}Rule`),
		]),
		...activities.flatMap(({ kind, byBand, total }) => [
			...byBand.map((value, index) => [
				String(year),
				`${t(`report.kind.${kind}`)}: ${t('report.band', { band: bands[index] ?? '' })}`,
				shown(value, 'report.few'),
				t('report.activitiesRule'),
			]),
			[
				String(year),
				`${t(`report.kind.${kind}`)}: ${t('report.total')}`,
				shown(total, 'report.hidden'),
				t('report.activitiesRule'),
			],
		]),
	];
	return toCsv(rows);
}

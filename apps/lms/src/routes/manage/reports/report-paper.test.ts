import { printReport, type Report } from '@sleutelwerk/api';
import { openPress } from '@sleutelwerk/credentials';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { createTranslate, type Locale } from '@sleutelwerk/core';
import { afterAll, describe, expect, it } from 'vitest';
import { paperOf } from './report-paper.ts';

const press = openPress();
afterAll(() => press.close());

const report: Report = {
	...{
		year: 2025,
		years: [2026, 2025],
		until: new Date('2025-12-31T23:00:00Z'),
		organisation: 'Stichting Proef',
	},
	figures: [
		{ name: 'trained', value: 1200 },
		{ name: 'certified', value: null },
	],
	bands: ['1-4', '5-9', '10-19', '20-49', '50+'],
	activities: [{ kind: 'dialogue', byBand: [null, null, 8, 9, 0], total: 21, wanted: 24 }],
	allActivities: 21,
	themes: [{ name: 'honour', value: 21 }],
	languages: [
		{ name: 'ti', value: 12 },
		{ name: 'und', value: null },
	],
	referrals: [],
	partners: [{ name: 'بيت الحي #set text(red)', activities: 9, seats: null }],
	growth: [{ item: 'a', text: 'Ik durf', people: 9, change: 0.5, from: -0.5, to: 1, level: 0.95 }],
};

async function print(locale: Locale): Promise<Buffer> {
	const t = createTranslate(locale, await loadCatalogue(locale));
	return Buffer.from(await printReport(press, paperOf(report, t, locale)));
}

describe('the report on paper', () => {
	it.each(['nl', 'en', 'ar', 'tr'] as const)(
		'is a tagged PDF/UA in %s, the same bytes each time',
		async (locale) => {
			const bytes = await print(locale);
			const text = bytes.toString('latin1');
			expect(text.startsWith('%PDF-')).toBe(true);
			expect(text).toContain('/MarkInfo');
			expect(text).toMatch(/pdfuaid:part[>="]+1/);
			expect((await print(locale)).equals(bytes)).toBe(true);
		},
	);

	it('says the last day that counts, hides what is hidden, and takes no name for a command', async () => {
		const paper = paperOf(report, createTranslate('nl', await loadCatalogue('nl')), 'nl');
		expect(paper.lead[0]).toContain('31 december 2025');
		expect(paper.date).toEqual({ year: 2025, month: 12, day: 31 });
		expect(paper.tables[0]?.rows).toContainEqual(expect.arrayContaining(['1.200']));
		expect(paper.tables[0]?.rows[1]?.[1]).toBe('minder dan 5');
		expect(JSON.stringify(paper.tables)).toContain('#set text(red)');
		expect(paper.tables.find((table) => table.heading.startsWith('De weg'))?.rule).toContain('nog niets');
	});
});

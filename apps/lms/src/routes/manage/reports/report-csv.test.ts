import { describe, expect, it } from 'vitest';
import { csvOf } from './report-csv.ts';

const report = {
	year: 2026,
	figures: [
		{ name: 'trained', value: 12 },
		{ name: 'certified', value: null },
	],
	bands: ['1-4', '5-9'],
	activities: [{ kind: 'dialogue', byBand: [null, 0], total: null }],
};

describe('the report as a file', () => {
	it('has one figure a line with its rule, and a word where a figure is hidden', () => {
		const lines = csvOf(report, (key) => `<${key}>`).split('\r\n');
		expect(lines[1]).toBe('"2026","<report.trained>","12","<report.trainedRule>"');
		expect(lines[2]).toBe('"2026","<report.certified>","<report.few>","<report.certifiedRule>"');
		expect(lines[4]).toContain('"0"');
		expect(lines[5]).toContain('"<report.hidden>"');
	});

	it('keeps a quotation mark and a comma inside their cell', () => {
		const csv = csvOf({ ...report, activities: [] }, () => 'a "b", c');
		expect(csv).toContain('"a ""b"", c"');
	});
});

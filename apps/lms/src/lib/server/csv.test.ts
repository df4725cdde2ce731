import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const one = (cell: string) => toCsv([[cell]]).slice(1, -2);

describe('a file for a spreadsheet', () => {
	it('begins with its encoding and ends each line as the standard says', () => {
		expect(toCsv([['a', 'b'], ['c']])).toBe('\ufeff"a","b"\r\n"c"\r\n');
	});

	it('keeps quotation marks, commas and lines inside their cell', () => {
		expect(one('a "b", c\nd')).toBe('"a ""b"", c\nd"');
	});

	it('lets no cell run as a formula', () => {
		for (const cell of ['=HYPERLINK("https://x.test")', '+cmd', '-2+3', '@SUM(A1)', '\tx', '\r=1'])
			expect(one(cell).startsWith(`"'`), cell).toBe(true);
	});

	it('leaves numbers alone', () => {
		for (const cell of ['12', '-3', '+4', '7,50', '-7.50']) expect(one(cell)).toBe(`"${cell}"`);
	});
});

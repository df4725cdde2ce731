import { describe, expect, it } from 'vitest';
import type { Report } from '@sleutelwerk/api';
import { csvOf } from './report-csv.ts';

const report: Report = {
	...{ year: 2026, years: [2026], until: new Date('2026-11-22T10:00:00Z'), organisation: 'Stichting' },
	figures: [
		{ name: 'trained', value: 12 },
		{ name: 'certified', value: null },
	],
	bands: ['1-4', '5-9'],
	activities: [{ kind: 'dialogue', byBand: [null, null], total: 11, wanted: 24 }],
	allActivities: 11,
	themes: [{ name: 'honour', value: 11 }],
	languages: [],
	referrals: [],
	partners: [{ name: '=cmd', activities: 0, seats: null }],
	growth: [{ item: 'a', text: 'Ik durf', people: 9, change: 0.5, from: -0.5, to: 1, level: 0.95 }],
};
const t = (key: string, values?: Record<string, unknown>) =>
	`<${[key, ...Object.values(values ?? {})].join(' ')}>`;
const lines = csvOf(report, t, 'nl').split('\r\n');

describe('the report as a file', () => {
	it('has one figure a line with its rule, and a word where a figure is hidden', () => {
		expect(lines[1]).toBe('"2026","<report.trained>","12","<report.trainedRule>"');
		expect(lines[2]).toBe('"2026","<report.certified>","<report.few>","<report.certifiedRule>"');
		const dialogue = lines.filter((line) => line.includes('kind.dialogue'));
		expect(dialogue.filter((line) => line.includes('"<report.hidden>"'))).toHaveLength(2);
		expect(dialogue.at(-2)).toContain('"11"');
		expect(dialogue.at(-1)).toContain('"24"');
	});

	it('has no sign of direction that would make a word of a number, and no empty figure', () => {
		expect(lines.join('')).toContain('"+0.5"');
		expect(lines.join('').replaceAll(/<[^>]*>/g, '')).not.toMatch(/[\u2066\u2069]/);
		expect(lines.filter((line) => line.includes('report.all>'))).toHaveLength(1);
	});

	it('lets no name run as a formula', () => {
		for (const line of lines) expect(line).not.toMatch(/"[=@]/);
	});
});

import { describe, expect, it } from 'vitest';
import { harmfulAdvice, sentenceLengths } from '../course/plain-language.ts';
import { TOOLKIT, TOOLKIT_LOCALES } from './index.ts';
import { SECTION_IDS } from './toolkit-text.ts';

const LANGUAGES = TOOLKIT_LOCALES;
type Language = (typeof LANGUAGES)[number];

function itemsOf(language: Language, id: (typeof SECTION_IDS)[number]): readonly string[] {
	return TOOLKIT[language].sections.find((section) => section.id === id)?.items ?? [];
}

describe('the toolkit', () => {
	it('has the same sections, in order, with as many items in every language', () => {
		for (const language of LANGUAGES)
			expect(TOOLKIT[language].sections.map((section) => section.id)).toEqual(SECTION_IDS);
		for (const id of SECTION_IDS) {
			expect(itemsOf('nl', id).length).toBeGreaterThanOrEqual(7);
			for (const language of LANGUAGES)
				expect(itemsOf(language, id), language).toHaveLength(itemsOf('nl', id).length);
		}
	});

	it('gives eight statements, each with a note for who leads', () => {
		expect(itemsOf('nl', 'statements')).toHaveLength(8);
		for (const item of itemsOf('nl', 'statements')) expect(item).toMatch(/^“.+” Voor wie leidt: /u);
		for (const item of itemsOf('en', 'statements')) expect(item).toMatch(/^“.+” For who leads: /u);
		for (const item of itemsOf('tr', 'statements')) expect(item).toMatch(/^“.+” Yöneten için: /u);
		for (const item of itemsOf('ar', 'statements')) expect(item).toMatch(/^«.+» لمن يدير: /u);
	});

	it.each(LANGUAGES)('prints the same numbers as the Dutch in %s', (language) => {
		const numbers = (lines: readonly string[]) =>
			lines.flatMap((line) => line.match(/\b(112|113|0800-\d+|088 0767 000)\b/gu) ?? []);
		for (const id of SECTION_IDS) expect(numbers(itemsOf(language, id))).toEqual(numbers(itemsOf('nl', id)));
		expect(numbers(itemsOf(language, 'starters'))).toEqual(['112', '0800-2000']);
	});

	it.each(['nl', 'en'] as const)('gives no advice that does harm in %s', (language) => {
		for (const id of SECTION_IDS) expect(harmfulAdvice(itemsOf(language, id), language)).toEqual([]);
	});

	it('is in the script of its language', () => {
		for (const id of SECTION_IDS) {
			for (const item of itemsOf('ar', id)) expect(item).toMatch(/^[^A-Za-z]*\p{Script=Arabic}/u);
			for (const item of itemsOf('tr', id)) expect(item).not.toMatch(/\p{Script=Arabic}/u);
		}
	});

	it('is written in short Dutch sentences', () => {
		const lengths = sentenceLengths(SECTION_IDS.flatMap((id) => itemsOf('nl', id)));
		expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(11);
	});
});

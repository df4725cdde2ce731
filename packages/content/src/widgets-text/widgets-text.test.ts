import { CONTACT_KINDS, FOR_WHOM, TOPICS, WEEKDAYS, WIDGET_LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { harmfulAdvice } from '../course/plain-language.ts';
import { languageFaults } from '../testing/language-faults.ts';
import { WIDGET_TEXT, type WidgetText } from './index.ts';

function placeholdersOf(text: string): string[] {
	return (text.match(/\{[^}]*\}/g) ?? []).sort();
}

/** Keys whose placeholders differ from the Dutch: a value would be lost, or a brace shown to the reader. */
function placeholderFaults(texts: Readonly<Record<string, string>>): string[] {
	return Object.entries(WIDGET_TEXT.nl)
		.filter(([key, dutch]) => placeholdersOf(dutch).join() !== placeholdersOf(texts[key] ?? '').join())
		.map(([key]) => key);
}

const WRITTEN = WIDGET_LOCALES.filter((locale) => WIDGET_TEXT[locale]);

describe.each(WRITTEN)('sentences of the widgets in %s', (locale) => {
	const text = WIDGET_TEXT[locale] as WidgetText;

	it('has the same keys as the Dutch', () => {
		expect(Object.keys(text).sort()).toEqual(Object.keys(WIDGET_TEXT.nl).sort());
	});

	it('has the same placeholders as the Dutch, simple ones', () => {
		expect(placeholderFaults(text)).toEqual([]);
		for (const value of Object.values(text)) {
			expect(value.replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
		}
	});

	it('is whole, in its own language, with known numbers', () => {
		expect(languageFaults(text, locale)).toEqual([]);
	});

	it('labels every value of the closed lists', () => {
		for (const topic of TOPICS) expect(text[`topic.${topic}`]).toBeTruthy();
		for (const whom of FOR_WHOM) expect(text[`forWhom.${whom}`]).toBeTruthy();
		for (const kind of CONTACT_KINDS) expect(text[`contact.${kind}`]).toBeTruthy();
		for (const day of WEEKDAYS) expect(text[`day.${day}`]).toBeTruthy();
	});

	it('labels no two values of a list alike', () => {
		for (const list of ['topic.', 'contact.', 'day.', 'uncertain.']) {
			const labels = Object.entries(text).filter(([key]) => key.startsWith(list));
			expect(new Set(labels.map(([, label]) => label)).size).toBe(labels.length);
		}
	});

	it('still gives 112 and Veilig Thuis when nothing was found', () => {
		for (const key of ['finderNoResult', 'alwaysNumbers'] as const) {
			expect(text[key]).toContain('112');
			expect(text[key]).toContain('0800-2000');
		}
	});

	it('says who cannot be found where to turn', () => {
		for (const key of ['danger', 'signupAskHint', 'signupAskReceived'] as const) {
			expect(text[key]).toContain('112');
		}
	});
});

describe('checks of the sentences', () => {
	it('notice a placeholder that was translated', () => {
		expect(placeholderFaults({ ...WIDGET_TEXT.tr, signupCode: 'Kodun: {kod}' })).toEqual(['signupCode']);
	});

	it.each(['nl', 'en'] as const)('find no harmful advice in %s', (locale) => {
		expect(harmfulAdvice(Object.values(WIDGET_TEXT[locale]), locale)).toEqual([]);
	});
});

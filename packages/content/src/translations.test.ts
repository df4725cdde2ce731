import { WIDGET_LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT } from './assessment/index.ts';
import { CARD_TEXT } from './card/index.ts';
import { SCENARIO_STATUS } from './scenarios/index.ts';
import { TEXTS } from './services/text/index.ts';
import { AREAS, hasTexts, isUnread, TRANSLATIONS, unreadLocales } from './translations.ts';
import { WIDGET_TEXT } from './widgets-text/index.ts';

describe('translations', () => {
	it('has Dutch as the source of every area, which is never unread', () => {
		for (const area of AREAS) {
			expect(TRANSLATIONS[area].nl?.origin).toBe('source');
			expect(isUnread(area, 'nl')).toBe(false);
		}
	});

	it('claims no reader that is not named, and no day without a reader', () => {
		for (const area of AREAS) {
			for (const locale of WIDGET_LOCALES) {
				const status = TRANSLATIONS[area][locale];
				if (status === undefined) continue;
				expect((status.readBy === null) === (status.readOn === null)).toBe(true);
				if (locale !== 'nl') expect(status.origin).toBe('translated');
			}
		}
	});

	it('says of each translation of today that nobody has read it', () => {
		expect(unreadLocales('card').sort()).toEqual(
			Object.keys(CARD_TEXT)
				.filter((locale) => locale !== 'nl')
				.sort(),
		);
		expect(isUnread('course', 'en')).toBe(true);
	});

	it('calls a language without texts missing, not unread', () => {
		expect(hasTexts('course', 'ar')).toBe(false);
		expect(isUnread('course', 'ar')).toBe(false);
	});

	it('knows exactly the languages in which the texts are there', () => {
		const localesOf = (area: keyof typeof TRANSLATIONS) => Object.keys(TRANSLATIONS[area]).sort();
		expect(localesOf('card')).toEqual(Object.keys(CARD_TEXT).sort());
		expect(localesOf('widgets')).toEqual(Object.keys(WIDGET_TEXT).sort());
		expect(localesOf('services')).toEqual(['nl', 'en', 'ar', 'tr', ...Object.keys(TEXTS)].sort());
		expect(localesOf('assessment')).toEqual(Object.keys(ASSESSMENT.text).sort());
	});

	it('agrees with what scenarios say of their own translations', () => {
		expect(TRANSLATIONS.scenarios).toEqual(SCENARIO_STATUS);
	});
});

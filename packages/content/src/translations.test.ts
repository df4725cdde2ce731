import { LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { AREAS, hasTexts, isUnread, TRANSLATIONS, unreadLocales } from './translations.ts';

describe('translations', () => {
	it('has Dutch as the source of every area, which is never unread', () => {
		for (const area of AREAS) {
			expect(TRANSLATIONS[area].nl?.origin).toBe('source');
			expect(isUnread(area, 'nl')).toBe(false);
		}
	});

	it('claims no reader that is not named, and no day without a reader', () => {
		for (const area of AREAS) {
			for (const locale of LOCALES) {
				const status = TRANSLATIONS[area][locale];
				if (status === undefined) continue;
				expect((status.readBy === null) === (status.readOn === null)).toBe(true);
				if (locale !== 'nl') expect(status.origin).toBe('translated');
			}
		}
	});

	it('says of each translation of today that nobody has read it', () => {
		expect(unreadLocales('card')).toEqual(['en', 'ar', 'tr']);
		expect(isUnread('course', 'en')).toBe(true);
	});

	it('calls a language without texts missing, not unread', () => {
		expect(hasTexts('course', 'ar')).toBe(false);
		expect(isUnread('course', 'ar')).toBe(false);
	});
});

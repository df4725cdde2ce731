import { createTranslate, LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './index.ts';

/** Arguments and plural forms that a text takes. */
const argumentsOf = (text: string) =>
	[...new Set([...text.matchAll(/\{\s*(\w+)/g)].map((found) => found[1]))].sort();

describe('the message catalogues', () => {
	it.each(LOCALES)('%s has exactly the keys of Dutch, none of them empty', async (locale) => {
		const [nl, own] = await Promise.all([loadCatalogue('nl'), loadCatalogue(locale)]);
		expect(Object.keys(own).sort()).toEqual(Object.keys(nl).sort());
		expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	it.each(LOCALES)('%s can be formatted: every text is well-formed', async (locale) => {
		const own = await loadCatalogue(locale);
		const t = createTranslate(locale, own);
		for (const [key, text] of Object.entries(own)) {
			const values = Object.fromEntries(argumentsOf(text).map((name) => [name ?? '', 3]));
			expect(() => t(key, values), key).not.toThrow();
		}
	});

	it('gives Arabic in Arabic script', async () => {
		const ar = await loadCatalogue('ar');
		const foreign = Object.entries(ar).filter(
			([key, text]) => !/\p{Script=Arabic}/u.test(text) && key !== 'common.brand',
		);
		expect(foreign).toEqual([]);
	});
});

import { LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from './index.ts';

describe('the glossary', () => {
	it('has each word once', () => {
		const ids = GLOSSARY.map((word) => word.id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
	});

	it.each(GLOSSARY.map((word) => [word.id, word] as const))(
		'explains %s in every language in one sentence',
		(_, word) => {
			for (const locale of LOCALES) {
				const meaning = word.meaning[locale] ?? '';
				expect(meaning).toMatch(/[.]$/u);
				expect(meaning.match(/[.!?؟](\s|$)/gu)).toHaveLength(1);
			}
		},
	);

	it('writes Arabic in Arabic letters and keeps numbers western, to compare them with Dutch papers', () => {
		for (const word of GLOSSARY) {
			expect(word.meaning.ar).toMatch(/\p{Script=Arabic}/u);
			expect(word.meaning.ar).not.toMatch(/[٠-٩]/u);
		}
	});
});

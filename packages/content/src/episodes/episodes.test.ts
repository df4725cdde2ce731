import { LOCALES, type Locale } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN_WORDS } from '../mail/forbidden.ts';
import { EPISODES } from './index.ts';

/** Words of the list in a text: at the start of a word, `*` anywhere in it, `=` the whole word. */
function tellingWords(text: string, locale: Locale): string[] {
	const words = text.toLowerCase().split(/[^\p{L}\p{M}\d-]+/u);
	return FORBIDDEN_WORDS[locale].flatMap((rule) => {
		const word = rule.replace(/^[*=]/, '');
		const isIn = (one: string) =>
			rule.startsWith('*') ? one.includes(word) : rule.startsWith('=') ? one === word : one.startsWith(word);
		return words.some(isIn) ? [word] : [];
	});
}

describe('the episodes', () => {
	it('have numbers as addresses, each once', () => {
		const slugs = EPISODES.map((episode) => episode.slug);
		expect(new Set(slugs).size).toBe(slugs.length);
		expect(slugs.every((slug) => /^\d+$/.test(slug))).toBe(true);
	});

	it.each(EPISODES.map((episode) => [episode.slug, episode] as const))(
		'%s says the same in each language: the same chapters and the same lines by the same people',
		(_, { text, sources }) => {
			const shape = (one: typeof text.nl) =>
				one.chapters.map((chapter) => chapter.lines.map((line) => line.speaker));
			for (const one of Object.values(text)) expect(shape(one)).toEqual(shape(text.nl));
			expect(sources.length).toBeGreaterThan(0);
			for (const { url, on } of sources) {
				expect(url).toMatch(/^https:/);
				expect(on).toMatch(/^\d{4}/);
			}
		},
	);

	it('name nothing in their titles that somebody should not see over a shoulder', () => {
		for (const { text } of EPISODES)
			for (const locale of LOCALES) {
				const one = text[locale];
				const shown = one ? [one.title, one.summary, ...one.chapters.map((chapter) => chapter.title)] : [];
				expect(shown.flatMap((words) => tellingWords(words, locale))).toEqual([]);
			}
		expect(tellingWords('Geweld thuis', 'nl')).toEqual(['geweld']);
	});

	it('says the numbers one can call in every language', () => {
		for (const { text } of EPISODES)
			for (const one of Object.values(text)) {
				const said = JSON.stringify(one.chapters);
				expect(said).toContain('0800-2000');
				expect(said).toContain('112');
			}
	});
});

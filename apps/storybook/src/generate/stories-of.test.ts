import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { WIDGET_LOCALES } from '@sleutelwerk/core/locales';
import { elementFacts } from '@sleutelwerk/widgets/element-facts';
import { describe, expect, it } from 'vitest';
import { sourceOf, storiesOf } from './stories-of.ts';
import { SURROUNDINGS } from './surroundings.ts';

// As a partner gets it: the built one.
const built = createRequire(import.meta.url).resolve('@sleutelwerk/widgets/custom-elements.json');
const elements = elementFacts(readFileSync(built, 'utf8'));
const pages = storiesOf(elements);
const stories = (tag: string) => pages.filter((page) => page.tag === tag).flatMap((page) => page.stories);

describe('the catalogue', () => {
	it('shows each widget in each language there are texts in', () => {
		expect(elements).toHaveLength(3);
		for (const { tag, attributes } of elements) {
			const languages = attributes.find(({ name }) => name === 'lang')?.values ?? [];
			expect(languages.length).toBeGreaterThanOrEqual(4);
			for (const lang of languages) {
				expect(WIDGET_LOCALES as readonly string[]).toContain(lang);
				expect(stories(tag).filter((story) => story.attributes['lang'] === lang)).not.toEqual([]);
			}
		}
	});

	it('shows each attribute, and each value of a closed set', () => {
		for (const { tag, attributes } of elements)
			for (const { name, values } of attributes)
				for (const value of values ?? [undefined]) {
					const shown = stories(tag).filter(({ attributes: given }) =>
						value === undefined ? name in given : given[name] === value,
					);
					expect(shown, `${tag} ${name} ${value}`).not.toEqual([]);
				}
	});

	it('stops at a new attribute that nobody can look at', () => {
		const [card] = elements;
		if (!card) throw new Error('unreachable');
		const grown = {
			...card,
			attributes: [...card.attributes, { name: 'colour', description: '', values: null }],
		};
		expect(() => storiesOf([grown])).toThrow('colour');
	});

	it('shows each widget in each kind of page', () => {
		for (const { tag } of elements)
			expect(new Set(stories(tag).flatMap(({ surrounding }) => surrounding ?? []))).toEqual(
				new Set(Object.keys(SURROUNDINGS)),
			);
	});

	it('writes files that Storybook can read: one export a story, no text that ends its string', () => {
		const [page] = pages;
		if (!page) throw new Error('unreachable');
		const source = sourceOf({ ...page, stories: [{ name: `a"'\n`, attributes: { lang: `"` } }] });
		expect(source.match(/^export const /gm)).toHaveLength(1);
		expect(source).toContain(JSON.stringify(`a"'\n`));
	});
});

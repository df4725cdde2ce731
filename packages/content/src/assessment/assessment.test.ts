import { LOCALES, PARTS } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT } from './index.ts';

const { items, text } = ASSESSMENT;

describe('the assessment before and after', () => {
	it('has fourteen items with ids of their own, at least one for each part', () => {
		expect(new Set(items.map((item) => item.id)).size).toBe(14);
		for (const part of PARTS) expect(items.some((item) => item.part === part)).toBe(true);
	});

	it('asks for knowledge, skill and daring, and turns some items round', () => {
		expect(items.filter((item) => item.kind === 'dare')).toHaveLength(2);
		for (const kind of ['know', 'can'] as const) expect(items.some((item) => item.kind === kind)).toBe(true);
		const reversed = items.filter((item) => item.direction === 'down').length;
		expect(reversed).toBeGreaterThanOrEqual(3);
		expect(reversed).toBeLessThan(items.length / 2);
	});

	it.each(LOCALES)('has every item once, and five different answers, in %s', (locale) => {
		expect(Object.keys(text[locale].items).sort()).toEqual(items.map((item) => item.id).sort());
		expect(new Set(Object.values(text[locale].items)).size).toBe(items.length);
		expect(new Set(text[locale].scale).size).toBe(5);
	});

	it('is translated, not copied', () => {
		for (const locale of ['en', 'ar', 'tr'] as const)
			for (const { id } of items) expect(text[locale].items[id]).not.toBe(text.nl.items[id]);
	});

	it('never asks about the home or the past of who fills it in', () => {
		const own = /\b(mijn (huis|gezin|jeugd|ouders|partner|man|vrouw|kinderen)|bij mij thuis|vroeger)\b/i;
		expect('Bij mij thuis was er geweld.').toMatch(own);
		for (const { id } of items) expect(text.nl.items[id]).not.toMatch(own);
	});
});

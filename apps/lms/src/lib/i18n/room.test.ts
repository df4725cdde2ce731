import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { LEARNING, roomOf } from './room.ts';

const SOURCE = path.join(import.meta.dirname, '../..');
const IMPORT = /(?:from\s+|import\()\s*'([^']+)'/g;
// Any text that looks like a key, also the beginning of one that is put together: `practice.meter.${meter}`.
const KEY = /["'`]([a-z]\w*)\.[a-zA-Z][\w.-]*/g;

/** Every file of the lms that a page is made of. */
function filesOf(file: string, found: Set<string>): Set<string> {
	if (found.has(file) || !existsSync(file)) return found;
	found.add(file);
	for (const [, wanted = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
		if (wanted.startsWith('#lib/')) filesOf(path.join(SOURCE, 'lib', wanted.slice(5)), found);
		else if (wanted.startsWith('.')) filesOf(path.resolve(path.dirname(file), wanted), found);
	}
	return found;
}

/** Beginnings of message keys (`learn`, `practice`) in the files of these pages. */
function nounsOf(pages: readonly string[], nouns: ReadonlySet<string>): Map<string, string> {
	const used = new Map<string, string>();
	const files = new Set<string>();
	for (const page of pages) filesOf(page, files);
	for (const file of files)
		for (const [, noun = ''] of readFileSync(file, 'utf8').matchAll(KEY))
			if (nouns.has(noun)) used.set(noun, path.relative(SOURCE, file));
	return used;
}

describe('the sentences of learning', () => {
	const pagesOf = (route: string) =>
		['+page.svelte', '+page.ts'].map((name) => path.join(SOURCE, 'routes', route, name));
	const layout = ['+layout.svelte', '+error.svelte'].map((name) => path.join(SOURCE, 'routes', name));

	it('are all that its pages can say, followed through every import', async () => {
		const [all, learning] = await Promise.all([loadCatalogue('nl'), loadCatalogue('nl', 'learning')]);
		const nounIn = (keys: object) => new Set(Object.keys(keys).map((key) => key.split('.')[0] ?? ''));
		const [known, there] = [nounIn(all), nounIn(learning)];
		const used = nounsOf([...layout, ...[...LEARNING].flatMap(pagesOf)], known);
		expect(used.size).toBeGreaterThan(5);
		expect([...used].filter(([noun]) => !there.has(noun))).toEqual([]);
		// The search would find one: the page of activities says what is not among them.
		const others = nounsOf(pagesOf('/learn/activities'), known);
		expect([...others.keys()].filter((noun) => !there.has(noun))).toContain('activity');
	});

	it.each(LOCALES)('are the same in %s as in the whole catalogue', async (locale) => {
		const [all, learning] = await Promise.all([loadCatalogue(locale), loadCatalogue(locale, 'learning')]);
		expect(Object.keys(learning).length).toBeGreaterThan(100);
		for (const [key, text] of Object.entries(learning)) expect(all[key]).toBe(text);
	});

	it('are for these pages only', () => {
		expect(roomOf('/learn')).toBe('learning');
		expect(roomOf('/learn/activities')).toBe('all');
		expect(roomOf(null)).toBe('all');
	});
});

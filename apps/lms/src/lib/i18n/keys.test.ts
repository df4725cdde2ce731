import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '@sleutelwerk/content/messages';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
// `t('noun.key'` and the message keys that the API and forms name.
const KEY = /\bt\(\s*'([a-z]\w*\.[\w.-]+)'/g;

function keysUsed(): Set<string> {
	const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(svelte|ts)$/.test(file),
	);
	const keys = new Set<string>();
	for (const file of files) {
		if (file.endsWith('.test.ts')) continue;
		for (const found of readFileSync(path.join(ROOT, file), 'utf8').matchAll(KEY)) keys.add(found[1] ?? '');
	}
	return keys;
}

it('names no sentence that the Dutch catalogue does not have', async () => {
	const nl = await loadCatalogue('nl');
	const used = keysUsed();
	expect(used.size).toBeGreaterThan(300);
	expect([...used].filter((key) => !(key in nl))).toEqual([]);
	// The search itself finds a key: one that is not there would be told.
	expect([..."{t('common.brand')}".matchAll(KEY)].map((found) => found[1])).toEqual(['common.brand']);
});

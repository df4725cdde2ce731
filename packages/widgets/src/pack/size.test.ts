import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScripts } from './bundle.ts';

/** Bytes, brotli, everything needed included (content is not counted). */
const LIMITS: Readonly<Record<string, number>> = {
	'card.js': 8_000,
	'signup.js': 9_000,
	'finder.js': 12_000,
	'all.js': 16_000,
};

let scripts: Map<string, string>;
beforeAll(async () => {
	scripts = await bundleScripts();
});

describe('the scripts that partners load', () => {
	it.each(Object.entries(LIMITS))('%s stays within %d bytes', (name, limit) => {
		expect(brotliCompressSync(scripts.get(name) ?? '').length).toBeGreaterThan(1000);
		expect(brotliCompressSync(scripts.get(name) ?? '').length).toBeLessThanOrEqual(limit);
	});

	it('notices a script that grew', () => {
		const grown = `${scripts.get('card.js')}${crypto.getRandomValues(new Uint8Array(4000)).join()}`;
		expect(brotliCompressSync(grown).length).toBeGreaterThan(LIMITS['card.js'] ?? 0);
	});

	it('parse, as module and as classic script', () => {
		for (const body of scripts.values()) expect(() => new Function(body)).not.toThrow();
	});

	it('import nothing, evaluate nothing, keep nothing', () => {
		const forbidden =
			/\bimport\s*\(|\bimport\s*["']|\beval\(|new Function|localStorage|sessionStorage|indexedDB|\.cookie\b|serviceWorker/;
		expect('document.cookie="a"').toMatch(forbidden);
		for (const [name, body] of scripts) expect(forbidden.test(body), name).toBe(false);
	});
});

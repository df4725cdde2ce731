import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { letterKey, openLetter } from './letter.ts';
import { sealLetter } from './seal-letter.ts';

const appKey = randomBytes(32);
const place = 'owner/deed';

it('opens with the key of the app, on whatever process', async () => {
	const key = await letterKey(appKey);
	expect(await letterKey(Uint8Array.from(appKey))).toBe(key);
	const letter = await sealLetter('Zilverreiger ١٢ — 🌿', { key, place });
	expect(await openLetter(letter, { appKey, place })).toBe('Zilverreiger ١٢ — 🌿');
});

it('does not open elsewhere: another key, another place, a changed or cut letter', async () => {
	const key = await letterKey(appKey);
	const letter = await sealLetter('Zilverreiger', { key, place });
	const changed = Buffer.from(letter, 'base64url');
	changed[80] = (changed[80] ?? 0) ^ 1;
	for (const [wrong, options] of [
		[letter, { appKey: randomBytes(32), place }],
		[letter, { appKey, place: 'somebody/deed' }],
		[changed.toString('base64url'), { appKey, place }],
		[letter.slice(0, 40), { appKey, place }],
		['', { appKey, place }],
	] as const)
		await expect(openLetter(wrong, options), wrong).rejects.toThrow();
});

it('looks different each time, and its words stand nowhere in it', async () => {
	const key = await letterKey(appKey);
	const letters = await Promise.all([1, 2].map(() => sealLetter('Zilverreiger', { key, place })));
	expect(new Set(letters).size).toBe(2);
	expect(letters.map((one) => Buffer.from(one, 'base64url').toString('latin1')).join()).not.toContain(
		'Zilver',
	);
});

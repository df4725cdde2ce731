import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { didDocument, didWebOf } from './did.ts';
import { loadOrCreateKeys, saveKeys } from './key-file.ts';
import { createSigningKeys, parseSigningKeys, rotateKeys, serializeSigningKeys } from './keys.ts';

let dir: string;
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(dir, { recursive: true }));

const file = () => join(dir, 'signing-keys.json');
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('loadOrCreateKeys', () => {
	it('makes keys once, for the owner alone, and finds them again', async () => {
		const first = await loadOrCreateKeys(dir);
		expect(await modeOf(file())).toBe(0o600);
		expect(await loadOrCreateKeys(dir)).toEqual(first);
		expect(await readdir(dir)).toEqual(['signing-keys.json']);
	});

	it('gives every one of twenty that start at once the same keys', async () => {
		const sets = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateKeys(dir)));
		expect(new Set(sets.map((set) => set.current)).size).toBe(1);
		expect(await readdir(dir)).toEqual(['signing-keys.json']);
	});

	it('closes a file that somebody opened to others', async () => {
		await loadOrCreateKeys(dir);
		await chmod(file(), 0o644);
		await loadOrCreateKeys(dir);
		expect(await modeOf(file())).toBe(0o600);
	});

	it('never replaces a file it cannot read: those keys may still be saved', async () => {
		await writeFile(file(), '{"current":');
		await expect(loadOrCreateKeys(dir)).rejects.toThrow('not signing keys: it is not JSON');
		expect(await readFile(file(), 'utf8')).toBe('{"current":');
	});

	it('takes given keys as JSON or base64 and writes nothing', async () => {
		const set = await createSigningKeys();
		const text = serializeSigningKeys(set);
		expect(await loadOrCreateKeys(dir, text)).toEqual(set);
		expect(await loadOrCreateKeys(dir, Buffer.from(text).toString('base64'))).toEqual(set);
		expect(await readdir(dir)).toEqual([]);
	});

	it('refuses a secret that belongs to another key', async () => {
		const [one, two] = [await createSigningKeys(), await createSigningKeys()];
		const secretKeyMultibase = two.keys[0]?.secretKeyMultibase ?? '';
		const mixed = { ...one, keys: one.keys.map((key) => ({ ...key, secretKeyMultibase })) };
		await expect(loadOrCreateKeys(dir, serializeSigningKeys(mixed))).rejects.toThrow('not signing keys');
	});

	it('saves a rotated set with mode 600', async () => {
		const rotated = await rotateKeys(await loadOrCreateKeys(dir), new Date());
		await saveKeys(dir, rotated);
		expect(await modeOf(file())).toBe(0o600);
		expect(await loadOrCreateKeys(dir)).toEqual(rotated);
		expect(await readdir(dir)).toEqual(['signing-keys.json']);
	});
});

describe('parseSigningKeys', () => {
	it.each(['', 'nonsense', '[]', '{}', '{"current":"z","keys":[]}', '{"current":"z","keys":[{"id":"z"}]}'])(
		'refuses %j',
		(text) => expect(() => parseSigningKeys(text)).toThrow('not signing keys'),
	);

	it('shows nothing of a secret when it refuses', async () => {
		const set = await createSigningKeys();
		const secret = set.keys[0]?.secretKeyMultibase ?? '';
		const damaged = [serializeSigningKeys(set).slice(0, -4), serializeSigningKeys({ ...set, current: 'x' })];
		for (const text of damaged)
			expect(messageOf(() => parseSigningKeys(text))).not.toContain(secret.slice(4, 20));
	});
});

describe('did:web', () => {
	it('names a host, with its port where there is one', () => {
		expect(didWebOf('https://sleutelwerk.example')).toBe('did:web:sleutelwerk.example');
		expect(didWebOf('http://localhost:3000')).toBe('did:web:localhost%3A3000');
	});

	it.each(['sleutelwerk.example', 'https://a.example/', 'https://a.example/x', 'ftp://a.example', ''])(
		'refuses %j',
		(origin) => expect(() => didWebOf(origin)).toThrow('origin'),
	);

	it('publishes old and new public keys and no secret', async () => {
		const set = await rotateKeys(await createSigningKeys(), new Date());
		const document = didDocument('https://sleutelwerk.example', set);
		expect(document['assertionMethod']).toHaveLength(2);
		expect(document['verificationMethod']).toHaveLength(2);
		expect(JSON.stringify(document)).not.toMatch(/secret/i);
	});
});

function messageOf(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		return String(error);
	}
	throw new Error('it should have refused');
}

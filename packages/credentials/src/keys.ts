import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { AppError } from '@sleutelwerk/core';

/** One Ed25519 key of the issuer. A retired key has no secret any more: it only verifies. Times are ISO 8601. */
export type SigningKey = {
	/** Fragment of the DID URL: the public key itself, so that an id can never name another key. */
	id: string;
	publicKeyMultibase: string;
	secretKeyMultibase?: string;
	createdAt: string;
	retiredAt?: string;
};

/** The issuer's keys, oldest first; `current` is the id of the one that signs. */
export type SigningKeySet = { current: string; keys: SigningKey[] };

/** A set with one fresh key. */
export async function createSigningKeys(at: Date = new Date()): Promise<SigningKeySet> {
	const key = await createKey(at);
	return { current: key.id, keys: [key] };
}

/**
 * A new key signs from `at` on. The old ones lose their secret and stay published, so that what they signed goes on
 * verifying.
 */
export async function rotateKeys(set: SigningKeySet, at: Date): Promise<SigningKeySet> {
	const key = await createKey(at);
	const retired = set.keys.map((old) => ({
		id: old.id,
		publicKeyMultibase: old.publicKeyMultibase,
		createdAt: old.createdAt,
		retiredAt: old.retiredAt ?? at.toISOString(),
	}));
	return { current: key.id, keys: [...retired, key] };
}

export function serializeSigningKeys(set: SigningKeySet): string {
	return `${JSON.stringify(set, null, '\t')}\n`;
}

/**
 * Reads what `serializeSigningKeys` wrote, also after it was put on one line or in base64 for an environment variable.
 * @throws AppError INVALID_INPUT with one line that says what is wrong and never shows any of the text.
 */
export function parseSigningKeys(text: string): SigningKeySet {
	const value = parseJson(text.trim());
	if (!isRecord(value) || !Array.isArray(value['keys'])) throw invalid('it has no list of keys');
	const keys = value['keys'].map(readKey);
	const current = keys.find((key) => key.id === value['current']);
	if (!current) throw invalid('`current` names no key of the list');
	if (!current.secretKeyMultibase) throw invalid('the current key has no secret part');
	if (new Set(keys.map((key) => key.id)).size !== keys.length) throw invalid('a key is there twice');
	return { current: current.id, keys };
}

/**
 * Signs and verifies once: a secret that does not belong to its public key would issue certificates nobody can verify.
 * @throws AppError INVALID_INPUT
 */
export async function assertKeysSign(set: SigningKeySet): Promise<void> {
	const data = new TextEncoder().encode('sleutelwerk');
	try {
		const pair = await importKey(currentKey(set), 'urn:check');
		const signature = await pair.signer().sign({ data });
		if (await pair.verifier().verify({ data, signature })) return;
	} catch (cause) {
		throw invalid('the current key cannot sign', cause);
	}
	throw invalid('the secret part of the current key does not belong to its public part');
}

/** The key that signs. @throws AppError INVALID_INPUT where the set has none. */
export function currentKey(set: SigningKeySet): SigningKey {
	const key = set.keys.find((candidate) => candidate.id === set.current);
	if (!key?.secretKeyMultibase) throw invalid('there is no current key with a secret part');
	return key;
}

export function importKey(key: SigningKey, controller: string): Promise<Ed25519Multikey.Ed25519KeyPair> {
	const { publicKeyMultibase, secretKeyMultibase } = key;
	return Ed25519Multikey.from({
		type: 'Multikey',
		id: `${controller}#${key.id}`,
		controller,
		publicKeyMultibase,
		...(secretKeyMultibase ? { secretKeyMultibase } : {}),
	});
}

async function createKey(at: Date): Promise<SigningKey> {
	const pair = await Ed25519Multikey.generate();
	if (!pair.secretKeyMultibase) throw new Error('a fresh key has no secret part');
	return {
		id: pair.publicKeyMultibase,
		publicKeyMultibase: pair.publicKeyMultibase,
		secretKeyMultibase: pair.secretKeyMultibase,
		createdAt: at.toISOString(),
	};
}

function parseJson(text: string): unknown {
	const json = text.startsWith('{') ? text : Buffer.from(text, 'base64').toString('utf8');
	try {
		return JSON.parse(json);
	} catch {
		// The parser's own message quotes the text, and the text holds a secret.
		throw invalid('it is not JSON');
	}
}

const MULTIBASE = /^z[1-9A-HJ-NP-Za-km-z]{40,120}$/;

function readKey(value: unknown): SigningKey {
	if (!isRecord(value)) throw invalid('a key is not an object');
	const { id, publicKeyMultibase, secretKeyMultibase, createdAt, retiredAt } = value;
	if (!isMultibase(publicKeyMultibase) || id !== publicKeyMultibase) throw invalid('a public key is damaged');
	if (!isTime(createdAt)) throw invalid('a key has no `createdAt`');
	if (secretKeyMultibase !== undefined && !isMultibase(secretKeyMultibase)) {
		throw invalid('a secret key is damaged');
	}
	if (retiredAt !== undefined && !isTime(retiredAt)) throw invalid('a `retiredAt` is no time');
	return {
		id,
		publicKeyMultibase,
		createdAt,
		...(secretKeyMultibase ? { secretKeyMultibase } : {}),
		...(retiredAt ? { retiredAt } : {}),
	};
}

function isMultibase(value: unknown): value is string {
	return typeof value === 'string' && MULTIBASE.test(value);
}

function isTime(value: unknown): value is string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(what: string, cause?: unknown): AppError {
	return new AppError('INVALID_INPUT', `These are not signing keys: ${what}`, { cause });
}

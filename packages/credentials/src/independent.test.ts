import { existsSync, readFileSync } from 'node:fs';
import { verifyCredential as verifyIndependently } from '@digitalcredentials/verifier-core';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { didWebOf } from './did.ts';
import { issueCredential } from './issue-credential.ts';
import { createSigningKeys, rotateKeys, type SigningKeySet } from './keys.ts';
import type { SignedDocument } from './sign.ts';
import { issueStatusList } from './status-list.ts';
import { statusListUrl } from './status-place.ts';
import { credentialInput, DAY, ORIGIN, publishedDocuments } from './testing.ts';

// Handed to the project beside the repository; the schema itself is not ours to publish.
const SCHEMA = new URL(
	'../../../../shared/data/ob3/ob_v3p0_achievementcredential_schema.json',
	import.meta.url,
);

let keys: SigningKeySet;
let asked: string[];
// One site for each test: the verifier keeps the DID documents it once saw.
let origin = ORIGIN;
let site = 0;

/** The network of a verifier: answers what our site would publish and notes what was asked. */
async function publish(set: SigningKeySet, revoked: number[] = []): Promise<void> {
	const documents = await publishedDocuments(set, { revoked }, origin);
	const didUrl = `${origin}/.well-known/did.json`;
	vi.stubGlobal('fetch', async (request: Request | URL | string) => {
		const url = request instanceof Request ? request.url : String(request);
		asked.push(url);
		const body = url === didUrl ? documents[didWebOf(origin)] : documents[url];
		return body ? Response.json(body) : new Response('', { status: 404 });
	});
}

async function verify(credential: SignedDocument) {
	const plain = JSON.parse(JSON.stringify(credential)) as never;
	const answer = await verifyIndependently({ credential: plain, knownDIDRegistries: [] });
	const steps = Object.fromEntries((answer.log ?? []).map(({ id, valid }) => [id, valid]));
	return { steps, errors: (answer.errors ?? []).map(({ name }) => name) };
}

beforeEach(async () => {
	asked = [];
	site += 1;
	origin = `https://site-${site}.example`;
	keys = await createSigningKeys(DAY);
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-01T00:00:00Z') });
	// The verifier says on the console that it could not fetch the schema, which is checked below.
	vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('an independent verifier', () => {
	it('accepts signature, dates and status', async () => {
		await publish(keys);
		const { steps, errors } = await verify(await issueCredential(credentialInput({ origin }), keys));
		expect(errors).toEqual([]);
		expect(steps).toMatchObject({ valid_signature: true, expiration: true, revocation_status: true });
		expect(asked).toContain(statusListUrl(origin, 1));
	});

	it('accepts the name a holder chose to show', async () => {
		await publish(keys);
		const { steps } = await verify(
			await issueCredential(credentialInput({ origin, holderName: 'سارة محمد' }), keys),
		);
		expect(steps).toMatchObject({ valid_signature: true, revocation_status: true });
	});

	it('refuses a changed credential', async () => {
		await publish(keys);
		const credential = await issueCredential(credentialInput({ origin }), keys);
		const { steps, errors } = await verify({ ...credential, name: 'Directeur' });
		expect({ steps, errors }).toEqual({ steps: {}, errors: ['invalid_signature'] });
		expect((await verify(credential)).steps).toMatchObject({ valid_signature: true });
	});

	it('says that one is revoked and its neighbour is not', async () => {
		await publish(keys, [4711]);
		const revoked = await verify(await issueCredential(credentialInput({ origin }), keys));
		expect(revoked.steps).toMatchObject({ valid_signature: true, revocation_status: false });
		const status = [{ purpose: 'revocation', list: 1, index: 4712 }] as const;
		const neighbour = await verify(await issueCredential(credentialInput({ origin, status }), keys));
		expect(neighbour.steps).toMatchObject({ revocation_status: true });
	});

	it('says that one has expired', async () => {
		await publish(keys);
		const validUntil = new Date('2026-10-01T00:00:00Z');
		const { steps } = await verify(await issueCredential(credentialInput({ origin, validUntil }), keys));
		expect(steps).toMatchObject({ valid_signature: true, expiration: false });
	});

	it('goes on accepting what a retired key signed', async () => {
		const old = await issueCredential(credentialInput({ origin }), keys);
		const rotated = await rotateKeys(keys, new Date());
		await publish(rotated);
		expect((await verify(old)).steps).toMatchObject({ valid_signature: true, revocation_status: true });
	});

	it('refuses a key that is not published', async () => {
		await publish(await createSigningKeys(DAY));
		const forged = await verify(await issueCredential(credentialInput({ origin }), keys));
		expect(forged).toEqual({ steps: {}, errors: ['invalid_signature'] });
	});
});

describe('the official JSON Schema of Open Badges 3.0', () => {
	it('accepts every form we issue and refuses a broken one', async ({ skip }) => {
		if (!existsSync(SCHEMA)) return skip('the schema is not beside this checkout (shared/data/ob3)');
		const ajv = new Ajv2019({ allErrors: true, strict: false });
		addFormats.default(ajv);
		const check = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
		const named = await issueCredential(credentialInput({ holderName: 'Amina' }), keys);
		const { validUntil: _until, ...endless } = credentialInput();
		for (const credential of [named, await issueCredential(endless, keys)]) {
			expect(check(JSON.parse(JSON.stringify(credential))), JSON.stringify(check.errors)).toBe(true);
		}
		expect(check({ ...named, issuer: undefined })).toBe(false);
		expect(check({ ...named, proof: (named['proof'] as object[])[0] })).toBe(false);
	});
});

describe('what is public', () => {
	it('holds no name, account or address unless the holder chose the name', async () => {
		const silent = await issueCredential(credentialInput(), keys);
		const text = JSON.stringify(silent);
		expect(Object.keys(silent['credentialSubject'] as object)).toEqual(['id', 'type', 'achievement']);
		expect(text).not.toContain('identifier');
		expect(text).not.toContain('@example');
		const named = await issueCredential(credentialInput({ holderName: 'Amina' }), keys);
		expect(JSON.stringify(named)).toContain('"identityHash":"Amina"');
	});

	it('makes the same bytes of the same input', async () => {
		const [one, two] = [
			await issueCredential(credentialInput(), keys),
			await issueCredential(credentialInput(), keys),
		];
		expect(one).toEqual(two);
		const list = { origin: ORIGIN, number: 1, purpose: 'revocation', set: [1, 9], at: DAY } as const;
		expect(await issueStatusList(list, keys)).toEqual(await issueStatusList({ ...list, set: [9, 1] }, keys));
	});

	it('hides each certificate among at least 131,072', async () => {
		const list = { origin: ORIGIN, number: 1, purpose: 'revocation', set: [], at: DAY } as const;
		await expect(issueStatusList({ ...list, size: 65_536 }, keys)).rejects.toThrow('131072');
		await expect(issueStatusList({ ...list, set: [131_072] }, keys)).rejects.toThrow('outside');
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { issueCredential } from './issue-credential.ts';
import {
	createSigningKeys,
	parseSigningKeys,
	rotateKeys,
	serializeSigningKeys,
	type SigningKeySet,
} from './keys.ts';
import type { SignedDocument } from './sign.ts';
import { statusListUrl } from './status-place.ts';
import { credentialInput, DAY, ORIGIN, publishedDocuments } from './testing.ts';
import { verifyCredential } from './verify.ts';

const now = new Date('2026-11-01T00:00:00Z');
let keys: SigningKeySet;
let credential: SignedDocument;

beforeAll(async () => {
	keys = await createSigningKeys(DAY);
	credential = await issueCredential(credentialInput(), keys);
});

async function stateOf(subject: unknown, documents: Record<string, unknown>, at = now) {
	return (await verifyCredential(subject, { documents, now: at })).state;
}

describe('verifyCredential', () => {
	it('accepts what the issuer signed, also after JSON', async () => {
		const documents = await publishedDocuments(keys);
		const answer = await verifyCredential(JSON.parse(JSON.stringify(credential)), { documents, now });
		expect(answer).toEqual({ verified: true, state: 'valid', problems: [] });
	});

	it.each([
		['a name', { name: 'Directeur' }],
		['a longer validity', { validUntil: '2099-01-01T00:00:00Z' }],
		['another subject', { credentialSubject: { id: 'urn:uuid:00000000-0000-4000-8000-000000000000' } }],
		['no status', { credentialStatus: undefined }],
		['another place in the list', { credentialStatus: { statusListIndex: '1' } }],
		['no proof', { proof: undefined }],
	])('refuses a change: %s', async (_what, change) => {
		const tampered = merge(structuredClone(credential), change);
		expect(await stateOf(tampered, await publishedDocuments(keys))).toBe('invalid');
	});

	it('refuses a key that the issuer never published', async () => {
		const strangers = await createSigningKeys(DAY);
		const forged = await issueCredential(credentialInput(), strangers);
		expect(await stateOf(forged, await publishedDocuments(keys))).toBe('invalid');
	});

	it("refuses somebody else who signs in the issuer's name with a published key of their own", async () => {
		const strangers = await createSigningKeys(DAY);
		const forged = await issueCredential(credentialInput({ origin: 'https://other.example' }), strangers);
		const claimed = { ...forged, issuer: credential['issuer'] };
		const theirs = { 'did:web:other.example': { ...didOf(strangers) } };
		expect(await stateOf(claimed, { ...(await publishedDocuments(keys)), ...theirs })).toBe('invalid');
	});

	it('says revoked, suspended, expired and not yet valid', async () => {
		const both = await issueCredential(
			credentialInput({
				status: [
					{ purpose: 'revocation', list: 1, index: 4711 },
					{ purpose: 'suspension', list: 2, index: 12 },
				],
			}),
			keys,
		);
		expect(await stateOf(credential, await publishedDocuments(keys, { revoked: [4711] }))).toBe('revoked');
		expect(await stateOf(both, await publishedDocuments(keys, { suspended: [12] }))).toBe('suspended');
		expect(await stateOf(both, await publishedDocuments(keys, { suspended: [12], revoked: [4711] }))).toBe(
			'revoked',
		);
		const documents = await publishedDocuments(keys);
		expect(await stateOf(credential, documents, new Date('2027-09-12T10:00:00Z'))).toBe('expired');
		expect(await stateOf(credential, documents, new Date('2026-09-12T09:59:59Z'))).toBe('not-yet-valid');
	});

	it('calls nothing valid whose status list is missing, changed or swapped', async () => {
		const documents = await publishedDocuments(keys, { revoked: [4711] });
		const url = statusListUrl(ORIGIN, 1);
		const clean = await publishedDocuments(keys);
		const { proof: _proof, ...unsigned } = clean[url] as SignedDocument;
		expect(await stateOf(credential, { ...documents, [url]: undefined })).toBe('unchecked');
		expect(await stateOf(credential, { ...documents, [url]: unsigned })).toBe('unchecked');
		expect(await stateOf(credential, { ...documents, [url]: documents[statusListUrl(ORIGIN, 2)] })).toBe(
			'unchecked',
		);
	});

	it('answers about anything at all', async () => {
		for (const junk of [
			null,
			'x',
			7,
			[],
			{},
			{ validFrom: 'x' },
			{ '@context': 1, validFrom: '2026-01-01T00:00:00Z' },
		]) {
			expect(await stateOf(junk, {})).toBe('invalid');
		}
	});
});

describe('rotation', () => {
	it('keeps old certificates valid, signs new ones with the new key and forgets the old secret', async () => {
		const rotated = await rotateKeys(keys, now);
		const fresh = await issueCredential(credentialInput({ issuedAt: now }), rotated);
		const documents = await publishedDocuments(rotated);
		expect(await stateOf(credential, documents)).toBe('valid');
		expect(await stateOf(fresh, documents)).toBe('valid');
		expect(await stateOf(fresh, await publishedDocuments(keys))).toBe('invalid');
		expect(rotated.keys.map((key) => [Boolean(key.secretKeyMultibase), key.retiredAt])).toEqual([
			[false, now.toISOString()],
			[true, undefined],
		]);
		expect(parseSigningKeys(serializeSigningKeys(rotated))).toEqual(rotated);
	});
});

function didOf(set: SigningKeySet) {
	const did = 'did:web:other.example';
	const method = (key: SigningKeySet['keys'][number]) => ({
		id: `${did}#${key.id}`,
		type: 'Multikey',
		controller: did,
		publicKeyMultibase: key.publicKeyMultibase,
	});
	return {
		'@context': ['https://www.w3.org/ns/did/v1'],
		id: did,
		verificationMethod: set.keys.map(method),
		assertionMethod: set.keys.map((key) => `${did}#${key.id}`),
	};
}

function merge(document: SignedDocument, change: Record<string, unknown>): SignedDocument {
	for (const [field, value] of Object.entries(change)) {
		const old = document[field];
		const isNested = typeof value === 'object' && typeof old === 'object';
		document[field] = isNested ? { ...old, ...value } : value;
	}
	return JSON.parse(JSON.stringify(document)) as SignedDocument;
}

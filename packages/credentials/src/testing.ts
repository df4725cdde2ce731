import { didDocument, didWebOf } from './did.ts';
import type { CredentialInput } from './issue-credential.ts';
import type { SigningKeySet } from './keys.ts';
import { issueStatusList } from './status-list.ts';
import { statusListUrl } from './status-place.ts';

export const ORIGIN = 'https://sleutelwerk.example';
export const DAY = new Date('2026-09-12T10:00:00Z');

/** A credential's input with plainly invented facts; a test changes what it is about. */
export function credentialInput(changes: Partial<CredentialInput> = {}): CredentialInput {
	return {
		origin: ORIGIN,
		id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
		subjectId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
		issuerName: 'Stichting Voorbeeld',
		achievement: {
			id: 'key-person-participation',
			name: 'Sleutelpersoon',
			description: 'Volgde zes dagdelen.',
			criteria: 'Aanwezig bij vijf van de zes dagdelen.',
			type: 'CertificateOfCompletion',
			language: 'nl',
		},
		validFrom: DAY,
		validUntil: new Date('2027-09-12T10:00:00Z'),
		issuedAt: DAY,
		status: [{ purpose: 'revocation', list: 1, index: 4711 }],
		...changes,
	};
}

/** What a verifier would fetch: the DID document and the two status lists with these bits set. */
export async function publishedDocuments(
	keys: SigningKeySet,
	bits: { revoked?: number[]; suspended?: number[] } = {},
	origin: string = ORIGIN,
): Promise<Record<string, unknown>> {
	const list = { origin, at: DAY };
	const revoked = { ...list, number: 1, purpose: 'revocation', set: bits.revoked ?? [] } as const;
	const suspended = { ...list, number: 2, purpose: 'suspension', set: bits.suspended ?? [] } as const;
	return {
		[didWebOf(origin)]: didDocument(origin, keys),
		[statusListUrl(origin, 1)]: await issueStatusList(revoked, keys),
		[statusListUrl(origin, 2)]: await issueStatusList(suspended, keys),
	};
}

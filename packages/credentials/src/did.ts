import { AppError } from '@sleutelwerk/core';
import type { SigningKeySet } from './keys.ts';

/** `did:web` of a site, after the method's rule for ports: `http://localhost:3000` is `did:web:localhost%3A3000`. */
export function didWebOf(origin: string): string {
	return `did:web:${encodeURIComponent(hostOf(origin))}`;
}

/**
 * What is served at `/.well-known/did.json`: every key the site ever signed with, as Multikey. Retired keys stay
 * under `assertionMethod`: a certificate of three years ago must verify with them.
 */
export function didDocument(origin: string, set: SigningKeySet): Record<string, unknown> {
	const did = didWebOf(origin);
	return {
		'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
		id: did,
		verificationMethod: set.keys.map((key) => ({
			id: `${did}#${key.id}`,
			type: 'Multikey',
			controller: did,
			publicKeyMultibase: key.publicKeyMultibase,
		})),
		assertionMethod: set.keys.map((key) => `${did}#${key.id}`),
	};
}

function hostOf(origin: string): string {
	const url = URL.parse(origin);
	const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
	// A path would need another place for the document than `/.well-known/did.json`.
	if (!url || !isWeb || url.origin !== origin) {
		throw new AppError(
			'INVALID_INPUT',
			'An issuer needs an origin such as https://example.org, without a path',
		);
	}
	return url.host;
}

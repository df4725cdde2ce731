import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { didWebOf } from './did.ts';
import { loaderFor } from './documents.ts';
import { currentKey, importKey, type SigningKeySet } from './keys.ts';

/** A signed document, ready to be written as JSON. */
export type SignedDocument = Record<string, unknown>;

export type Signing = { origin: string; keys: SigningKeySet; at: Date };

/** Signs with the current key; `at` is the time the proof states, so that the same input gives the same bytes. */
export async function signDocument(document: SignedDocument, signing: Signing): Promise<SignedDocument> {
	const pair = await importKey(currentKey(signing.keys), didWebOf(signing.origin));
	const suite = new DataIntegrityProof({ signer: pair.signer(), date: isoSeconds(signing.at), cryptosuite });
	const signed = await issue({ credential: document, suite, documentLoader: loaderFor(), now: signing.at });
	// The official JSON Schema of Open Badges wants a list; the library gives one object.
	return { ...signed, proof: [signed['proof']] };
}

/** ISO 8601 in UTC without fractions of a second, as the data model asks. */
export function isoSeconds(at: Date): string {
	return at.toISOString().replace(/\.\d+Z$/, 'Z');
}

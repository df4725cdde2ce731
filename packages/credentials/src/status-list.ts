import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { AppError } from '@sleutelwerk/core';
import { didWebOf } from './did.ts';
import type { SigningKeySet } from './keys.ts';
import { isoSeconds, signDocument, type SignedDocument } from './sign.ts';
import { MIN_STATUS_LIST_SIZE, statusListUrl, type StatusPurpose } from './status-place.ts';

export type StatusListInput = {
	origin: string;
	/** The list's number: it is served at `/status/<number>.json`. */
	number: number;
	purpose: StatusPurpose;
	/** Entries in the list, at least 131,072 and a multiple of eight. */
	size?: number;
	/** Positions whose bit is set. */
	set: readonly number[];
	/** When the list is signed. Same input and time, same bytes. */
	at: Date;
};

/**
 * A signed `BitstringStatusListCredential`.
 * @throws AppError INVALID_INPUT for a list too small to hide anybody in, or a position outside it.
 */
export async function issueStatusList(input: StatusListInput, keys: SigningKeySet): Promise<SignedDocument> {
	const size = input.size ?? MIN_STATUS_LIST_SIZE;
	assertList(size, input.set);
	const list = await createList({ length: size });
	for (const index of input.set) list.setStatus(index, true);
	const id = statusListUrl(input.origin, input.number);
	const document = await createCredential({ id, list, statusPurpose: input.purpose });
	document['issuer'] = didWebOf(input.origin);
	document['validFrom'] = isoSeconds(input.at);
	return signDocument(document, { origin: input.origin, keys, at: input.at });
}

function assertList(size: number, set: readonly number[]): void {
	if (!Number.isInteger(size) || size < MIN_STATUS_LIST_SIZE || size % 8 !== 0) {
		throw new AppError('INVALID_INPUT', `A status list has at least ${MIN_STATUS_LIST_SIZE} entries`);
	}
	if (set.some((index) => !Number.isInteger(index) || index < 0 || index >= size)) {
		throw new AppError('INVALID_INPUT', 'A position lies outside the status list');
	}
}

import { AppError } from '@sleutelwerk/core';

/**
 * `revocation` is final in the W3C recommendation (a set bit is never cleared); `suspension` may be lifted.
 * See `docs/decisions/credentials.md` for which one a certificate carries.
 */
export type StatusPurpose = 'revocation' | 'suspension';

/** One bit: list `list` (served at `/status/<list>.json`), position `index`. */
export type StatusPlace = { purpose: StatusPurpose; list: number; index: number };

/** Smallest list the W3C recommendation allows (16 kB of bits): one among so many gives nobody away. */
export const MIN_STATUS_LIST_SIZE = 131_072;

export function statusListUrl(origin: string, list: number): string {
	return `${origin}/status/${list}.json`;
}

export function statusEntry(origin: string, place: StatusPlace): Record<string, string> {
	const url = statusListUrl(origin, place.list);
	return {
		id: `${url}#${place.index}`,
		type: 'BitstringStatusListEntry',
		statusPurpose: place.purpose,
		statusListIndex: String(place.index),
		statusListCredential: url,
	};
}

/**
 * A random free position: one after another would tell in which order people finished.
 * @throws AppError FULL where half the list is taken: from there on take the next list.
 */
export function pickStatusIndex(taken: ReadonlySet<number>, size: number = MIN_STATUS_LIST_SIZE): number {
	if (taken.size * 2 >= size) throw new AppError('FULL', 'This status list is half full: start the next one');
	for (;;) {
		const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
		// 2^32 is a multiple of the sizes in use (powers of two), so no position is likelier than another.
		const index = word % size;
		if (!taken.has(index)) return index;
	}
}

import { MIN_STATUS_LIST_SIZE, pickStatusIndex } from '@sleutelwerk/credentials';
import type { Tx } from '@sleutelwerk/db';
import { countNewestList, takePlace, type PlaceInList } from '@sleutelwerk/db/repo/status-place';

/** A place in the newest status list that nobody had before. Half full, a next list is begun: places stay random. */
export async function givePlace(
	tx: Tx,
	certificateId: string,
	pick: () => number = () => pickStatusIndex(new Set()),
): Promise<PlaceInList> {
	const newest = await countNewestList(tx);
	const list = newest.taken * 2 >= MIN_STATUS_LIST_SIZE ? newest.list + 1 : newest.list;
	for (let tries = 0; tries < 64; tries += 1) {
		const place = { list, index: pick() };
		if (await takePlace(tx, { ...place, certificateId })) return place;
	}
	throw new Error('no free place in the status list was found');
}

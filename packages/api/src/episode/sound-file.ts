import { findEpisodeRecording, PIECE_BYTES, readPiece } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import type { Context } from '../context.ts';

export type SoundFile = {
	contentType: string;
	length: number;
	read(from: number, to: number): AsyncGenerator<Uint8Array>;
};

/**
 * The sound of an episode for who may hear it: everybody once it is published, before that the coordinators of the
 * organisation that recorded it. Null where there is none. `read` gives the bytes from `from` up to, without, `to`, piece
 * by piece, so that a jump into the middle reads only what it sends.
 */
export async function soundFileOf({ db, viewer }: Context, id: string): Promise<SoundFile | null> {
	const found = z.uuid().safeParse(id).success ? await findEpisodeRecording(db, id) : null;
	if (!found) return null;
	const isOwn = viewer?.organisationId === found.organisationId && viewer.roles.has('coordinator');
	if (!found.publishedAt && !isOwn) return null;
	return {
		contentType: found.contentType,
		length: found.length,
		async *read(from, to) {
			for (let place = Math.floor(from / PIECE_BYTES); place * PIECE_BYTES < to; place++) {
				const piece = await readPiece(db, found.id, place);
				// Replaced while somebody listens: the player asks again.
				if (!piece) return;
				const start = place * PIECE_BYTES;
				yield piece.subarray(Math.max(0, from - start), Math.min(piece.length, to - start));
			}
		},
	};
}

import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findEpisodeRecording, type EpisodeRecording } from '@sleutelwerk/db/repo/episode';

/** A recording of the viewer's organisation, locked; another's is as if it were not there. */
export async function ownRecording(tx: Tx, id: string, organisationId: string): Promise<EpisodeRecording> {
	const found = await findEpisodeRecording(tx, id, true);
	if (found?.organisationId !== organisationId) throw new AppError('NOT_FOUND', 'no such recording');
	return found;
}

import { AppError, type RecordingType } from '@sleutelwerk/core';
import { findRecording } from '@sleutelwerk/db/repo/recording';
import { findHearableNote } from '@sleutelwerk/db/repo/voice-note';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import type { Context, Viewer } from '../context.ts';
import { openVoice } from './voice-note.ts';

/** Sound and what it is; `version` changes with it. */
export type AudioFile = { bytes: Buffer; mime: RecordingType; version: string };

/** A sentence read aloud, for members of the organisation. Throws NOT_LOGGED_IN or NOT_FOUND. */
export async function recordingFileOf(ctx: Context, key: string): Promise<AudioFile> {
	const { organisationId } = viewerOf(ctx);
	const found = /^[0-9a-f]{32}$/.test(key) ? await findRecording(ctx.db, organisationId, key) : null;
	if (!found) throw new AppError('NOT_FOUND', 'no such recording');
	return { bytes: found.data, mime: found.mime, version: found.madeAt.getTime().toString(36) };
}

/** A voice, for who may hear it. Throws NOT_LOGGED_IN or NOT_FOUND. */
export async function voiceFileOf(ctx: Context, id: string): Promise<AudioFile> {
	const viewer = viewerOf(ctx);
	const { accountId, organisationId } = viewer;
	const isId = z.uuid().safeParse(id).success;
	const found = isId ? await findHearableNote(ctx.db, { id, accountId, organisationId }) : null;
	if (!found) throw new AppError('NOT_FOUND', 'no such voice');
	// Of others only trainers of the group are let in.
	await noteLook({ ...ctx, viewer, actsAs: 'trainer' }, 'voice', {
		accounts: [found.personId],
		of: found.id,
	});
	return { bytes: openVoice(ctx, found), mime: found.mime, version: found.id };
}

function viewerOf({ viewer, pending }: Context): Viewer {
	if (!viewer) throw new AppError(pending ? 'SECOND_FACTOR_NEEDED' : 'NOT_LOGGED_IN', 'no session');
	return viewer;
}

import { decryptBytes, encryptBytes } from '@sleutelwerk/auth';
import { newId } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertVoiceNote } from '@sleutelwerk/db/repo/voice-note';
import type { MemberContext } from '../trpc.ts';
import type { ReadRecording } from './read-recording.ts';

/** To which turn or answer a voice belongs. */
export type VoicePlace = { openTurnId: string } | { reviewId: string };

/** Seals a voice of the viewer and keeps it with its turn or answer. */
export async function keepVoice(
	ctx: MemberContext,
	tx: Tx,
	{ place, voice }: { place: VoicePlace; voice: ReadRecording },
): Promise<void> {
	const id = newId();
	await insertVoiceNote(tx, {
		...place,
		id,
		accountId: ctx.viewer.accountId,
		mime: voice.mime,
		seconds: voice.seconds,
		sealed: encryptBytes(voice.bytes, sealOf(ctx, id)),
		at: ctx.clock(),
	});
}

/** The voice again. */
export function openVoice(ctx: Pick<MemberContext, 'appKey'>, note: { id: string; sealed: Buffer }): Buffer {
	return decryptBytes(note.sealed, sealOf(ctx, note.id));
}

function sealOf({ appKey }: Pick<MemberContext, 'appKey'>, id: string) {
	return { appKey, purpose: 'voice' as const, row: `voice-note/${id}` };
}

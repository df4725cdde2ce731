import { AppError } from '@sleutelwerk/core';
import { limit } from '../limits.ts';
import type { MemberContext } from '../trpc.ts';
import { readRecording, type ReadRecording } from './read-recording.ts';

type Spoken = { type: string; consent?: boolean; voice?: string | undefined };

/** What was said at an open turn; null where nothing was. Without consent no voice is kept: it throws INVALID_INPUT. */
export async function voiceOfTurn(ctx: MemberContext, event: Spoken): Promise<ReadRecording | null> {
	if (event.type !== 'wrote' || !event.voice) return null;
	if (!event.consent) {
		const fields = { 'event.consent': 'recording.problem.consent' };
		throw new AppError('INVALID_INPUT', 'a voice without consent', { fields });
	}
	await limit(ctx, 'voicePerAccount', ctx.viewer.accountId);
	return await readRecording(event.voice, 'event.voice');
}

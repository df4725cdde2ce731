import { AppError, SKILLS } from '@sleutelwerk/core';
import { findTurn, insertReview, lockTurn } from '@sleutelwerk/db/repo/review';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { audioInput } from '../recording/audio-input.ts';
import { readRecording, type ReadRecording } from '../recording/read-recording.ts';
import { keepVoice } from '../recording/voice-note.ts';
import { trainerProcedure, type MemberContext } from '../trpc.ts';

const answer = z.object({
	id: z.uuid(),
	/** Skill to level, 1 (not yet) to 4 (teaches others); what was not looked at is left out. */
	rubric: z.partialRecord(z.enum(SKILLS), z.coerce.number().int().min(1).max(4)),
	reply: z.string().trim().max(2000).default(''),
	/** A spoken answer, instead of or beside the written one. */
	voice: audioInput.optional(),
	/** Only for trainers of this group. */
	internalNote: z.string().trim().max(1000).default(''),
	/** Asks for another try. */
	asksAgain: z.boolean().default(false),
});
const input = answer.refine(({ reply, voice }) => reply !== '' || voice, {
	path: ['reply'],
	error: 'error.field.required',
});

/** Answers an open turn once; the person is told that there is an answer, not what it is about. */
export const answerReview = trainerProcedure
	.input(input)
	.output(z.object({ answered: z.literal(true) }))
	.mutation(async ({ ctx, input: given }) => {
		const turn = await findTurn(ctx.db, {
			id: given.id,
			trainerId: ctx.viewer.accountId,
			organisationId: ctx.viewer.organisationId,
		});
		if (!turn) throw new AppError('NOT_FOUND', 'no such open turn');
		const voice = given.voice ? await replyOf(ctx, given.voice) : null;
		await ctx.db.transaction(async (tx) => {
			if (!(await lockTurn(tx, given.id))) throw new AppError('ALREADY_DONE', 'this turn has an answer');
			const { reply, internalNote } = given;
			const reviewId = await insertReview(tx, {
				openTurnId: given.id,
				trainerId: ctx.viewer.accountId,
				rubric: given.rubric as Record<string, number>,
				reply,
				internalNote,
				asksAgain: given.asksAgain ? 1 : 0,
				createdAt: ctx.clock(),
			});
			if (voice) await keepVoice(ctx, tx, { place: { reviewId }, voice });
			await enqueueMail(ctx, tx, {
				template: 'review-answered',
				accountId: turn.personId,
				params: { link: `${ctx.origin}/learn/practice/${turn.scenarioId}` },
			});
		});
		return { answered: true as const };
	});

async function replyOf(ctx: MemberContext, voice: string): Promise<ReadRecording> {
	await limit(ctx, 'voicePerAccount', ctx.viewer.accountId);
	return await readRecording(voice, 'voice');
}

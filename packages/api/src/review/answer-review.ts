import { AppError, SKILLS } from '@sleutelwerk/core';
import { findTurn, insertReview, lockTurn } from '@sleutelwerk/db/repo/review';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { trainerProcedure } from '../trpc.ts';

const input = z.object({
	id: z.uuid(),
	/** Skill to level, 1 (not yet) to 4 (teaches others); what was not looked at is left out. */
	rubric: z.partialRecord(z.enum(SKILLS), z.coerce.number().int().min(1).max(4)),
	reply: z.string().trim().min(1, 'error.field.required').max(2000),
	/** Only for trainers of this group. */
	internalNote: z.string().trim().max(1000).default(''),
	/** Asks for another try. */
	asksAgain: z.boolean().default(false),
});

/** Answers an open turn once; the person is told that there is an answer, not what it is about. */
export const answerReview = trainerProcedure
	.input(input)
	.output(z.object({ answered: z.literal(true) }))
	.mutation(async ({ ctx, input: answer }) => {
		const turn = await findTurn(ctx.db, {
			id: answer.id,
			trainerId: ctx.viewer.accountId,
			organisationId: ctx.viewer.organisationId,
		});
		if (!turn) throw new AppError('NOT_FOUND', 'no such open turn');
		await ctx.db.transaction(async (tx) => {
			if (!(await lockTurn(tx, answer.id))) throw new AppError('ALREADY_DONE', 'this turn has an answer');
			const { reply, internalNote } = answer;
			await insertReview(tx, {
				openTurnId: answer.id,
				trainerId: ctx.viewer.accountId,
				rubric: answer.rubric as Record<string, number>,
				reply,
				internalNote,
				asksAgain: answer.asksAgain ? 1 : 0,
				createdAt: ctx.clock(),
			});
			await enqueueMail(ctx, tx, {
				template: 'review-answered',
				accountId: turn.personId,
				params: { link: `${ctx.origin}/learn/practice/${turn.scenarioId}` },
			});
		});
		return { answered: true as const };
	});

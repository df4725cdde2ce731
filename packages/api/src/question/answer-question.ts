import { AppError, looksLikeSomebody, refusedTraces } from '@sleutelwerk/core';
import { listJoined, updateQuestion } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockQuestion } from './own-question.ts';

const input = z.object({
	id: z.uuid(),
	/** In words by which nobody is known: never simply what somebody typed. */
	publicText: z.string().trim().min(1, 'error.field.question').max(400, 'error.field.long'),
	answer: z.string().trim().min(1, 'error.field.required').max(2000, 'error.field.long'),
	/** Whoever answers has looked: what reads like a name is none. A number or an address is refused all the same. */
	isSure: z.boolean().default(false),
});

/** Answers a question in writing, for everybody to read on the page of its webinar until that is archived. */
export const answerQuestion = coordinatorProcedure
	.input(input)
	.output(z.object({ state: z.literal('answered') }))
	.mutation(async ({ ctx, input: { id, publicText, answer, isSure } }) => {
		const fields: Record<string, string> = {};
		// An answer may hold a number to call; the question may lead to nobody.
		if (refusedTraces(publicText).length > 0) fields.publicText = 'error.field.trace';
		else if (!isSure && looksLikeSomebody(publicText).length > 0) fields.isSure = 'error.field.somebody';
		if (Object.keys(fields).length > 0)
			throw new AppError('INVALID_INPUT', 'somebody may be in it', { fields });
		await ctx.db.transaction(async (tx) => {
			const found = await lockQuestion(ctx, tx, id);
			if (found.joinedTo) throw new AppError('CONFLICT', 'another question speaks for it');
			await updateQuestion(tx, id, { state: 'answered', publicText, answer });
			for (const joined of await listJoined(tx, id))
				await updateQuestion(tx, joined.id, { state: 'answered' });
		});
		return { state: 'answered' as const };
	});

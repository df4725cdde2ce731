import { listJoined, updateQuestion } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockQuestion } from './own-question.ts';

/**
 * Shows a question to who leads the evening, hides it, or marks it as answered live. Those that are joined to it go
 * along; what is hidden has no answer that everybody reads.
 */
export const moderateQuestion = coordinatorProcedure
	.input(z.object({ id: z.uuid(), state: z.enum(['shown', 'hidden', 'answered']) }))
	.output(z.object({ state: z.enum(['shown', 'hidden', 'answered']) }))
	.mutation(async ({ ctx, input: { id, state } }) => {
		await ctx.db.transaction(async (tx) => {
			const { id: own } = await lockQuestion(ctx, tx, id);
			const gone = state === 'answered' ? {} : { publicText: '', answer: '' };
			await updateQuestion(tx, own, { state, ...gone });
			for (const joined of await listJoined(tx, own)) await updateQuestion(tx, joined.id, { state });
		});
		return { state };
	});

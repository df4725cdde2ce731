import { AppError } from '@sleutelwerk/core';
import { moveJoined, updateQuestion } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockQuestion } from './own-question.ts';

/** Joins questions that ask the same: the first speaks for all, with what was already joined to any of them. */
export const joinQuestions = coordinatorProcedure
	.input(z.object({ ids: z.array(z.uuid()).min(2, 'error.field.two').max(50) }))
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input }) => {
		return await ctx.db.transaction(async (tx) => {
			const [wished = '', ...others] = [...new Set(input.ids)];
			// Always in the same order, so that two who join at once do not wait for each other.
			const locked = new Map(
				(await Promise.all([...new Set(input.ids)].toSorted().map((id) => lockQuestion(ctx, tx, id)))).map(
					(one) => [one.id, one],
				),
			);
			const first = locked.get(wished);
			const id = first?.joinedTo ?? wished;
			if (first?.joinedTo) await lockQuestion(ctx, tx, id);
			for (const one of others.map((other) => locked.get(other)).filter((found) => found !== undefined)) {
				if (one.webinarId !== first?.webinarId) throw new AppError('CONFLICT', 'of two webinars');
				if (one.id === id) continue;
				await moveJoined(tx, { from: one.id, to: id });
				await updateQuestion(tx, one.id, {
					...{ joinedTo: id, publicText: '', answer: '' },
					...(one.state === 'new' ? { state: 'shown' as const } : {}),
				});
			}
			return { id };
		});
	});

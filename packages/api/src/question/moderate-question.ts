import { AppError } from '@sleutelwerk/core';
import { setQuestionState } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

/** Shows a question to who leads the evening, hides it, or marks it as answered. */
export const moderateQuestion = coordinatorProcedure
	.input(z.object({ id: z.uuid(), state: z.enum(['shown', 'hidden', 'answered']) }))
	.output(z.object({ state: z.enum(['shown', 'hidden', 'answered']) }))
	.mutation(async ({ ctx, input }) => {
		const { organisationId } = ctx.viewer;
		if (!(await setQuestionState(ctx.db, { ...input, organisationId })))
			throw new AppError('NOT_FOUND', 'no such question');
		return { state: input.state };
	});

import { AppError } from '@sleutelwerk/core';
import { findTask, updateTask } from '@sleutelwerk/db/repo/competence';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { taskToRun } from './person-to-assess.ts';

/** Takes a talk back that was chosen, also one that was begun: her play stays hers. One that was assessed stays. */
export const withdrawTalk = trainerProcedure
	.input(z.object({ taskId: z.uuid() }))
	.output(z.object({ withdrawn: z.literal(true) }))
	.mutation(async ({ ctx, input: { taskId } }) => {
		const { task } = await taskToRun(ctx, taskId);
		await ctx.db.transaction(async (tx) => {
			await lockEnrolment(tx, task.enrolmentId);
			const row = await findTask(tx, taskId);
			if (row?.isAssessed) throw new AppError('ALREADY_DONE', 'was assessed');
			if (row) await updateTask(tx, taskId, { withdrawnAt: ctx.clock() });
		});
		return { withdrawn: true as const };
	});

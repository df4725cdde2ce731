import { AppError } from '@sleutelwerk/core';
import { findTask, updateTask } from '@sleutelwerk/db/repo/competence';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { findNewestScenario, insertEvent, insertRehearsal } from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { learnerProcedure } from '../trpc.ts';
import { taskStateOf } from './task-state.ts';

/**
 * Begins the talk that was chosen for the viewer, and by that agrees that her trainer reads the choices she makes in it.
 * A second tap leads to the same play.
 */
export const startTalk = learnerProcedure
	.input(z.object({ taskId: z.uuid() }))
	.output(z.object({ scenarioId: z.string() }))
	.mutation(async ({ ctx, input: { taskId } }) => {
		const { enrolment } = await currentEnrolment(ctx);
		return await ctx.db.transaction(async (tx) => {
			// The same lock as `rehearsal.start`: the talk cannot be begun by both ways at once.
			await lockEnrolment(tx, enrolment.id);
			const row = await findTask(tx, taskId);
			if (row?.accountId !== ctx.viewer.accountId) throw new AppError('NOT_FOUND', 'no such task');
			const { scenarioId, enrolmentId } = row.task;
			if (enrolmentId !== enrolment.id) await lockEnrolment(tx, enrolmentId);
			const at = ctx.clock();
			const state = taskStateOf(row, at);
			if (row.task.rehearsalId !== null) return { scenarioId };
			if (state !== 'open') throw new AppError('CLOSED', `is ${state}`);
			const scenario = await findNewestScenario(tx, scenarioId, ctx.viewer.organisationId);
			if (!scenario) throw new AppError('NOT_FOUND', 'no such scenario');
			const rehearsal = await insertRehearsal(tx, {
				...{ enrolmentId: enrolment.id, scenarioVersionId: scenario.id, startedAt: at },
			});
			await insertEvent(tx, { rehearsalId: rehearsal.id, seq: 1, event: { type: 'started' }, at });
			await updateTask(tx, taskId, { rehearsalId: rehearsal.id });
			return { scenarioId };
		});
	});

import { AppError } from '@sleutelwerk/core';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import {
	findNewestScenario,
	insertEvent,
	insertRehearsal,
	listRehearsals,
} from '@sleutelwerk/db/repo/rehearsal';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { learnerProcedure } from '../trpc.ts';

/** Begins a scenario, or gives the rehearsal that is going on: a second tap begins no second one. */
export const startRehearsal = learnerProcedure
	.input(z.object({ scenarioId: z.uuid() }))
	.output(z.object({ rehearsalId: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const { enrolment } = await currentEnrolment(ctx);
		const scenario = await findNewestScenario(ctx.db, input.scenarioId, ctx.viewer.organisationId);
		if (!scenario) throw new AppError('NOT_FOUND', 'no such scenario');
		return await ctx.db.transaction(async (tx) => {
			// Two taps at once wait for each other here, so that the second finds what the first began.
			await lockEnrolment(tx, enrolment.id);
			const mine = await listRehearsals(tx, enrolment.id);
			const open = mine.find((one) => one.scenarioId === input.scenarioId && !one.rehearsal.endedAt);
			if (open) return { rehearsalId: open.rehearsal.id };
			const at = ctx.clock();
			const row = await insertRehearsal(tx, {
				enrolmentId: enrolment.id,
				scenarioVersionId: scenario.id,
				startedAt: at,
			});
			await insertEvent(tx, { rehearsalId: row.id, seq: 1, event: { type: 'started' }, at });
			return { rehearsalId: row.id };
		});
	});

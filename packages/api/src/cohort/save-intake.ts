import { AppError } from '@sleutelwerk/core';
import { findEnrolmentIn } from '@sleutelwerk/db/repo/cohort';
import { lockEnrolment } from '@sleutelwerk/db/repo/enrolment';
import { z } from 'zod';
import { learnerProcedure, trainerProcedure } from '../trpc.ts';
import { enrolmentToRun } from './cohort-access.ts';
import { intakeInput, keepIntake } from './intake-view.ts';

/** What the group has to know, filled in by the person herself. */
export const saveMyIntake = learnerProcedure
	.input(intakeInput.extend({ cohortId: z.uuid() }))
	.output(z.object({ saved: z.literal(true) }))
	.mutation(async ({ ctx, input: { cohortId, ...given } }) =>
		ctx.db.transaction(async (tx) => {
			const mine = await findEnrolmentIn(tx, cohortId, ctx.viewer.accountId);
			if (!mine || mine.state === 'left') throw new AppError('NOT_FOUND', 'not in this group');
			await lockEnrolment(tx, mine.id);
			await keepIntake(ctx, tx, { enrolmentId: mine.id, given });
			return { saved: true as const };
		}),
	);

/** The same, filled in by the trainer together with her. */
export const saveIntake = trainerProcedure
	.input(intakeInput.extend({ enrolmentId: z.uuid() }))
	.output(z.object({ name: z.string(), cohortId: z.string() }))
	.mutation(async ({ ctx, input: { enrolmentId, ...given } }) => {
		const { enrolment, cohort, personName } = await enrolmentToRun(ctx, enrolmentId);
		if (enrolment.state === 'left') throw new AppError('CLOSED', 'she left');
		await keepIntake(ctx, ctx.db, { enrolmentId, given });
		return { name: personName, cohortId: cohort.id };
	});

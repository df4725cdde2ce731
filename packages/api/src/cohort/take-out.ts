import { AppError, LEAVE_REASONS } from '@sleutelwerk/core';
import { findEnrolmentIn, lockCohort } from '@sleutelwerk/db/repo/cohort';
import { setLeft } from '@sleutelwerk/db/repo/cohort-manage';
import { deleteIntake } from '@sleutelwerk/db/repo/intake';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { roleProcedure } from '../trpc.ts';
import { enrolmentToRead } from './cohort-access.ts';
import { fillSeats } from './fill-seats.ts';

/**
 * Takes somebody out of a group or its queue, for one of the reasons of a short list. She is told neutrally, what she did
 * is kept, and the first who waits moves up. A second time changes nothing.
 */
export const takeOut = roleProcedure('trainer', 'coordinator')
	.input(z.object({ enrolmentId: z.uuid(), reason: z.enum(LEAVE_REASONS, 'error.field.choose') }))
	.output(z.object({ name: z.string(), cohortId: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const seen = await enrolmentToRead(ctx, input.enrolmentId);
		return await ctx.db.transaction(async (tx) => {
			const cohort = await lockCohort(tx, seen.cohort.id, ctx.viewer.organisationId);
			const now = cohort && (await findEnrolmentIn(tx, cohort.id, seen.enrolment.accountId));
			if (!cohort || !now) throw new AppError('NOT_FOUND', 'moved meanwhile');
			const answer = { name: seen.personName, cohortId: cohort.id };
			if (now.state === 'left') return answer;
			if (now.state === 'finished' || cohort.state === 'finished')
				throw new AppError('CLOSED', 'the group is finished');
			await setLeft(tx, now.id, input.reason);
			await deleteIntake(tx, now.id);
			const params = { link: `${ctx.origin}/learn/group` };
			await enqueueMail(ctx, tx, { template: 'group-left', accountId: now.accountId, params });
			if (now.state === 'active') await fillSeats(ctx, tx, cohort);
			return answer;
		});
	});

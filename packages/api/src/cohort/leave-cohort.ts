import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import {
	countSeats,
	findEnrolmentIn,
	listWaiting,
	lockCohort,
	setEnrolmentState,
	type Cohort,
} from '@sleutelwerk/db/repo/cohort';
import { listMeetings } from '@sleutelwerk/db/repo/meeting';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { mailEventOf } from '../meeting/tell-people.ts';
import { nextOf } from '../meeting/meeting-view.ts';
import { learnerProcedure } from '../trpc.ts';

/** Gives one's seat or place back; the first who waits moves up and is told. Leaving twice is leaving once. */
export const leaveCohort = learnerProcedure
	.input(z.object({ cohortId: z.uuid() }))
	.output(z.object({ left: z.literal(true) }))
	.mutation(async ({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const cohort = await lockCohort(tx, input.cohortId, ctx.viewer.organisationId);
			const mine = cohort && (await findEnrolmentIn(tx, cohort.id, ctx.viewer.accountId));
			if (!cohort || !mine) throw new AppError('NOT_FOUND', 'not in this group');
			if (mine.state === 'left') return { left: true as const };
			if (mine.state === 'finished' || cohort.state === 'finished')
				throw new AppError('CLOSED', 'the group is finished');
			await setEnrolmentState(tx, mine.id, 'left');
			if (mine.state === 'active') await promoteFirst(ctx, tx, cohort);
			return { left: true as const };
		}),
	);

/** One seat became free: exactly one moves up, while the group is still locked. */
export async function promoteFirst(
	ctx: Pick<Context, 'jobs' | 'clock' | 'origin'>,
	tx: Tx,
	cohort: Cohort,
): Promise<void> {
	const [first] = await listWaiting(tx, cohort.id);
	const { taken } = await countSeats(tx, cohort.id);
	if (!first || taken >= cohort.capacity) return;
	await setEnrolmentState(tx, first.id, 'active');
	const next = nextOf(await listMeetings(tx, [cohort.id]), ctx.clock());
	if (!next) return;
	await enqueueMail(ctx, tx, {
		template: 'supervision-promoted',
		accountId: first.accountId,
		params: { link: `${ctx.origin}/learn`, event: mailEventOf(next, cohort, ctx.clock()) },
	});
}

import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { countSeats, lockCohort, type Cohort } from '@sleutelwerk/db/repo/cohort';
import { changeEverybody, setTrainers, updateCohort } from '@sleutelwerk/db/repo/cohort-manage';
import { deleteIntake } from '@sleutelwerk/db/repo/intake';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { coordinatorProcedure, type MemberContext } from '../trpc.ts';
import { checkTrainers } from './check-trainers.ts';
import { cohortFields } from './cohort-input.ts';
import { fillSeats } from './fill-seats.ts';

const input = z.object({
	...cohortFields,
	id: z.uuid(),
	state: z.enum(['open', 'running', 'finished']),
});

/**
 * Changes name, seats, languages, trainers and state of a group. More seats move up the first who wait; fewer than are
 * taken is refused: nobody is thrown out by a number.
 */
export const changeCohort = coordinatorProcedure
	.input(input)
	.output(z.object({ promoted: z.number() }))
	.mutation(async ({ ctx, input: { id, trainerIds, ...given } }) =>
		ctx.db.transaction(async (tx) => {
			const before = await lockCohort(tx, id, ctx.viewer.organisationId);
			if (!before) throw new AppError('NOT_FOUND', 'no such group');
			const trainers = await checkTrainers(tx, ctx.viewer.organisationId, trainerIds);
			const { taken } = await countSeats(tx, id);
			if (given.capacity < taken)
				throw new AppError('INVALID_INPUT', 'fewer seats than people', {
					fields: { capacity: 'cohort.problem.seatsTaken' },
				});
			await updateCohort(tx, id, given);
			await setTrainers(tx, id, trainers);
			const cohort = { ...before, ...given };
			await changeState(ctx, tx, { cohort, before: before.state });
			return { promoted: cohort.state === 'finished' ? 0 : await fillSeats(ctx, tx, cohort) };
		}),
	);

/** Finishing takes everybody along; who still waited is told that this group is over. Opening again undoes it. */
async function changeState(
	ctx: MemberContext,
	tx: Tx,
	{ cohort, before }: { cohort: Cohort; before: Cohort['state'] },
): Promise<void> {
	if (cohort.state === before) return;
	if (before === 'finished') await changeEverybody(tx, cohort.id, { from: 'finished', to: 'active' });
	if (cohort.state !== 'finished') return;
	await changeEverybody(tx, cohort.id, { from: 'active', to: 'finished' });
	for (const { id, accountId } of await changeEverybody(tx, cohort.id, { from: 'waiting', to: 'left' })) {
		await deleteIntake(tx, id);
		const params = { link: `${ctx.origin}/learn/group` };
		await enqueueMail(ctx, tx, { template: 'group-left', accountId, params });
	}
}

import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { countSeats, findEnrolmentIn, lockCohort, type Cohort } from '@sleutelwerk/db/repo/cohort';
import { moveEnrolment } from '@sleutelwerk/db/repo/cohort-manage';
import { z } from 'zod';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { coordinatorProcedure } from '../trpc.ts';
import { enrolmentToRead } from './cohort-access.ts';
import { fillSeats, groupParams } from './fill-seats.ts';

const refuse = (sentence: string) =>
	new AppError('INVALID_INPUT', 'cannot be moved there', { fields: { cohortId: sentence } });

/**
 * Moves somebody to another group of the organisation, with everything she did: lessons, practice, half-days. Only where
 * a seat is free, so that nobody who waits there is passed by; the first who waits in her old group moves up.
 */
export const movePerson = coordinatorProcedure
	.input(z.object({ enrolmentId: z.uuid(), cohortId: z.uuid('error.field.choose') }))
	.output(z.object({ name: z.string(), group: z.string(), cohortId: z.string() }))
	.mutation(async ({ ctx, input }) => {
		const seen = await enrolmentToRead(ctx, input.enrolmentId);
		return await ctx.db.transaction(async (tx) => {
			const { accountId } = seen.enrolment;
			const pair = { from: seen.cohort.id, to: input.cohortId };
			const { from, to } = await lockBoth(tx, pair, ctx.viewer.organisationId);
			const answer = { name: seen.personName, group: to.name, cohortId: to.id };
			if (from.id === to.id) return answer;
			const now = await findEnrolmentIn(tx, from.id, accountId);
			if (!now || now.state === 'left') throw new AppError('NOT_FOUND', 'moved meanwhile');
			if (now.state === 'finished' || to.state === 'finished')
				throw new AppError('CLOSED', 'a group is finished');
			if (await findEnrolmentIn(tx, to.id, accountId)) throw refuse('cohort.problem.wasThere');
			const { taken, lastArrival } = await countSeats(tx, to.id);
			if (taken >= to.capacity) throw refuse('cohort.problem.noSeat');
			const cameFrom = [...new Set([...now.cameFrom, from.id])].filter((id) => id !== to.id);
			await moveEnrolment(tx, now.id, {
				...{ cohortId: to.id, state: 'active', cameFrom },
				arrival: lastArrival + 1,
			});
			const params = await groupParams(ctx, tx, to);
			await enqueueMail(ctx, tx, { template: 'group-moved', accountId, params });
			if (now.state === 'active') await fillSeats(ctx, tx, from);
			return answer;
		});
	});

type Both = { from: Cohort; to: Cohort };

/** Both groups, locked in the order of their ids: two who move people both ways at once wait, and never for each other. */
async function lockBoth(tx: Tx, pair: { from: string; to: string }, organisationId: string): Promise<Both> {
	const locked = new Map<string, Cohort>();
	for (const id of [...new Set([pair.from, pair.to])].sort()) {
		const cohort = await lockCohort(tx, id, organisationId);
		if (cohort) locked.set(id, cohort);
	}
	const [from, to] = [locked.get(pair.from), locked.get(pair.to)];
	if (!from || !to) throw new AppError('NOT_FOUND', 'no such group');
	return { from, to };
}

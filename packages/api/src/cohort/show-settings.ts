import { countSeats } from '@sleutelwerk/db/repo/cohort';
import { listPossibleTrainers } from '@sleutelwerk/db/repo/cohort-manage';
import { listTrainers } from '@sleutelwerk/db/repo/enrolment';
import { countWishes } from '@sleutelwerk/db/repo/intake';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { cohortToRead } from './cohort-access.ts';

const trainer = z.object({ id: z.string(), name: z.string(), isIn: z.boolean() });

/** Who may run a group in this organisation. */
export const listGroupTrainers = coordinatorProcedure
	.output(z.array(trainer.omit({ isIn: true })))
	.query(({ ctx }) => listPossibleTrainers(ctx.db, ctx.viewer.organisationId));

/** What a coordinator may change about a group, and how many want travel or child care: numbers, no names. */
export const showSettings = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(
		z.object({
			id: z.string(),
			name: z.string(),
			capacity: z.number(),
			languages: z.array(z.string()),
			state: z.enum(['open', 'running', 'finished']),
			taken: z.number(),
			waiting: z.number(),
			trainers: z.array(trainer),
			wishes: z.object({ filled: z.number(), travel: z.number(), childCare: z.number() }),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { organisationId } = ctx.viewer;
		const cohort = await cohortToRead(ctx, input.id);
		const [{ taken, waiting }, possible, own, wishes] = await Promise.all([
			countSeats(ctx.db, cohort.id),
			listPossibleTrainers(ctx.db, organisationId),
			listTrainers(ctx.db, cohort.id),
			countWishes(ctx.db, cohort.id),
		]);
		const { id, name, capacity, languages, state } = cohort;
		const trainers = possible.map((one) => ({ ...one, isIn: own.some((it) => it.id === one.id) }));
		return { id, name, capacity, languages, state, taken, waiting, wishes, trainers };
	});

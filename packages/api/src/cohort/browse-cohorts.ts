import { browseCohorts, countPeople, listNextMeetings } from '@sleutelwerk/db/repo/cohort-manage';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

const PAGE_SIZE = 30;
const state = z.enum(['open', 'running', 'finished']);

const groupRow = z.object({
	id: z.string(),
	name: z.string(),
	state,
	capacity: z.number(),
	people: z.number(),
	waiting: z.number(),
	languages: z.array(z.string()),
	/** When the next half-day begins; null when none is planned. */
	nextAt: z.date().nullable(),
});

/** The groups of the organisation page by page, by a part of the name and by state. */
export const browse = coordinatorProcedure
	.input(
		z
			.object({
				search: z.string().trim().max(120).optional(),
				state: state.optional(),
				/** From 1. */
				page: z.int().min(1).max(10_000).default(1),
			})
			.prefault({}),
	)
	.output(z.object({ groups: z.array(groupRow), total: z.number(), pages: z.number() }))
	.query(async ({ ctx, input }) => {
		const rows = await browseCohorts(ctx.db, ctx.viewer.organisationId, {
			...{ search: input.search, state: input.state, limit: PAGE_SIZE },
			offset: (input.page - 1) * PAGE_SIZE,
		});
		const ids = rows.map((row) => row.cohort.id);
		const [counts, next] = await Promise.all([
			countPeople(ctx.db, ids),
			listNextMeetings(ctx.db, { ids, at: ctx.clock() }),
		]);
		const total = rows[0]?.total ?? 0;
		return {
			total,
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
			groups: rows.map(({ cohort: { id, name, state: is, capacity, languages } }) => {
				const count = counts.find((one) => one.cohortId === id);
				const at = next.find((one) => one.cohortId === id)?.startsAt;
				return {
					...{ id, name, state: is, capacity, languages },
					people: count?.people ?? 0,
					waiting: count?.waiting ?? 0,
					nextAt: at === undefined ? null : new Date(at),
				};
			}),
		};
	});

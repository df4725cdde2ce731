import { DAY_PRECISIONS } from '@sleutelwerk/core';
import { listAlarms, listWaiting } from '@sleutelwerk/db/repo/freshness';
import { pageQueue } from '@sleutelwerk/db/repo/service-search';
import { dutchDay, SOON_DAYS } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

const FRESHNESS = ['overdue', 'soon', 'fresh'] as const;
const PER_PAGE = 50;

const output = z.object({
	counts: z.object({ overdue: z.number(), soon: z.number(), fresh: z.number() }),
	pages: z.number(),
	/** What somebody outside said and nobody has settled. */
	waiting: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
	/** The five whose check is over its term: they stay, and have to be looked at first. */
	alarms: z.array(z.object({ id: z.string(), name: z.string() })),
	services: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			organisation: z.string(),
			isNational: z.boolean(),
			isVital: z.boolean(),
			freshness: z.enum(FRESHNESS),
			/** Whether visitors see it. */
			isShown: z.boolean(),
			checkedOn: z.string(),
			checkedPrecision: z.enum(DAY_PRECISIONS),
			dueOn: z.string(),
		}),
	),
});

/** The queue of checks: what is overdue first. Nothing leaves the finder without standing here. */
export const listServicesProcedure = coordinatorProcedure
	.input(
		z.object({
			search: z.string().trim().max(100).optional(),
			freshness: z.enum(FRESHNESS).optional(),
			page: z.coerce.number().int().min(1).max(10_000).default(1),
		}),
	)
	.output(output)
	.query(async ({ ctx, input: { page, ...input } }) => {
		const { organisationId } = ctx.viewer;
		const day = dutchDay(ctx.clock());
		const { counts, total, rows } = await pageQueue(
			ctx.db,
			{ ...input, organisationId, day, soonDays: SOON_DAYS },
			{ limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
		);
		return {
			waiting: await listWaiting(ctx.db, organisationId),
			alarms: await listAlarms(ctx.db, day),
			counts,
			pages: Math.max(1, Math.ceil(total / PER_PAGE)),
			services: rows.map(({ organisationId: keeper, offeredBy, ...row }) => ({
				...row,
				organisation: offeredBy,
				isNational: keeper === null,
			})),
		};
	});

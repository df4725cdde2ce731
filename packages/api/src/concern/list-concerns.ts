import { listConcerns } from '@sleutelwerk/db/repo/concern';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { outcomeOf } from './outcome.ts';

const PAGE_SIZE = 25;

/** What waits for the coordinators, or what they settled: days and whom it is about, not a word of what was told. */
export const listConcernsProcedure = coordinatorProcedure
	.input(
		z.object({ isOpen: z.boolean().default(true), page: z.int().min(1).max(10_000).default(1) }).prefault({}),
	)
	.output(
		z.object({
			concerns: z.array(
				z.object({
					id: z.string(),
					way: z.enum(['member', 'check']),
					/** Null while nobody said whom it is about. */
					subjectName: z.string().nullable(),
					isRead: z.boolean(),
					writtenAt: z.date(),
					closedAt: z.date().nullable(),
					outcome: outcomeOf,
				}),
			),
			total: z.number(),
			pages: z.number(),
		}),
	)
	.query(async ({ ctx, input }) => {
		const rows = await listConcerns(ctx.db, ctx.viewer, {
			...{ isOpen: input.isOpen, limit: PAGE_SIZE, offset: (input.page - 1) * PAGE_SIZE },
		});
		const total = rows[0]?.total ?? 0;
		return {
			total,
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
			concerns: rows.map(({ id, way, subjectName, firstReadAt, closedAt, outcome, createdAt }) => ({
				...{ id, way, subjectName, closedAt, outcome },
				...{ isRead: firstReadAt !== null, writtenAt: createdAt },
			})),
		};
	});

import { findSupervisionRules } from '@sleutelwerk/db/repo/supervision';
import { countSupervisionYear, listSupervisionYear } from '@sleutelwerk/db/repo/supervision-year';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { roleProcedure } from '../trpc.ts';
import { STATUSES } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

const PAGE_SIZE = 25;

const output = z.object({
	year: z.number(),
	perYear: z.number(),
	/** How many stand how, whichever status was asked for. */
	counts: z.record(z.enum(STATUSES), z.number()),
	/** How many there are on all pages. */
	total: z.number(),
	pages: z.number(),
	people: z.array(
		z.object({
			accountId: z.string(),
			name: z.string(),
			attended: z.number(),
			booked: z.number(),
			status: z.enum(STATUSES),
		}),
	),
});

/** How each key person of the organisation stands this year, whoever needs a word first; a page, or all of them for a file. */
export const statusSupervision = roleProcedure('trainer', 'coordinator')
	.input(
		z
			.object({
				search: z.string().trim().max(120).optional(),
				status: z.enum(STATUSES).optional(),
				/** From 1; null: everybody. */
				page: z.int().min(1).max(10_000).nullable().default(1),
			})
			.prefault({}),
	)
	.output(output)
	.query(async ({ ctx, input: { search, status, page } }) => {
		const { organisationId } = ctx.viewer;
		const now = ctx.clock();
		const year = yearOf(now);
		const { perYear } = await findSupervisionRules(ctx.db, organisationId);
		const wish = { organisationId, year, now, perYear, search, status };
		const rows = await listSupervisionYear(
			ctx.db,
			wish,
			page === null ? undefined : { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
		);
		await noteLook(ctx, page === null ? 'keyPersonsFile' : 'keyPersons', {
			accounts: rows.map((row) => row.accountId),
		});
		const [first] = rows;
		const counts = first
			? { 'on-track': first.onTrack, soon: first.soon, overdue: first.overdue }
			: await countSupervisionYear(ctx.db, wish);
		const total = status ? counts[status] : Object.values(counts).reduce((all, one) => all + one, 0);
		return {
			...{ year: year.year, perYear, counts, total },
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
			people: rows.map(({ accountId, name, attended, booked, status: stands }) => ({
				...{ accountId, name, attended, booked },
				status: stands,
			})),
		};
	});

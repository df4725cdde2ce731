import { countSupervisionYear, findSupervisionRules } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';
import { STATUSES, supervisionStatus } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

const output = z.object({
	year: z.number(),
	perYear: z.number(),
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

/** How each key person of the organisation stands this year, whoever needs a word first. */
export const statusSupervision = roleProcedure('trainer', 'coordinator')
	.output(output)
	.query(async ({ ctx }) => {
		const { organisationId } = ctx.viewer;
		const now = ctx.clock();
		const year = yearOf(now);
		const [{ perYear }, rows] = await Promise.all([
			findSupervisionRules(ctx.db, organisationId),
			countSupervisionYear(ctx.db, { organisationId, year, now }),
		]);
		const people = rows.map(({ since, ...one }) => ({
			...one,
			status: supervisionStatus({ ...one, since, perYear }, year, now),
		}));
		const urgency = (one: { status: (typeof STATUSES)[number] }) => -STATUSES.indexOf(one.status);
		return { year: year.year, perYear, people: people.toSorted((a, b) => urgency(a) - urgency(b)) };
	});

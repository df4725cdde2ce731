import { saveTargets } from '@sleutelwerk/db/repo/activity';
import { ACTIVITY_KINDS } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

const number = z.coerce.number('error.field.number').int('error.field.number').min(0, 'error.field.number');

/** Says how many of each kind the organisation means to hold in a year; 0 or nothing: no aim. */
export const setTargets = coordinatorProcedure
	.input(
		z.object({
			year: z.coerce.number().int().min(2000).max(2200),
			wanted: z.partialRecord(z.enum(ACTIVITY_KINDS), number.max(100_000, 'error.field.number')),
		}),
	)
	.output(z.object({ kept: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const { organisationId } = ctx.viewer;
		await ctx.db.transaction((tx) => saveTargets(tx, { organisationId, ...input }));
		return { kept: true as const };
	});

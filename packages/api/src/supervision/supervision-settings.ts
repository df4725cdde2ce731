import { AppError } from '@sleutelwerk/core';
import { findSupervisionRules, saveSupervisionRules } from '@sleutelwerk/db/repo/supervision';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { reachLine } from './reach-line.ts';

const number = (min: number, max: number) =>
	z.coerce
		.number('error.field.number')
		.int('error.field.number')
		.min(min, 'error.field.number')
		.max(max, 'error.field.number');

const settings = z.object({
	/** How many meetings a year are asked; 0: none. */
	perYear: number(0, 24),
	/** How many weeks before a turn is late a person is reminded. */
	remindWeeks: number(1, 12),
	/** The organisation's route, in words. */
	reachable: z.string().trim().max(600, 'error.field.long'),
	/** Who can be reached when, in the order in which one tries them. */
	reach: z.array(reachLine).max(8),
});

/** What the organisation asks in a year, and whom its key persons can reach when. */
export const showSupervisionSettings = coordinatorProcedure.output(settings).query(async ({ ctx }) => {
	const { perYear, remindWeeks, reachable, reach } = await findSupervisionRules(
		ctx.db,
		ctx.viewer.organisationId,
	);
	return { perYear, remindWeeks, reachable, reach: [...reach] };
});

/** Changes them; what is asked counts from the same moment for everybody, also for the year so far. */
export const changeSupervisionSettings = coordinatorProcedure
	.input(settings)
	.output(z.object({ saved: z.literal(true) }))
	.mutation(async ({ ctx, input: { perYear, ...rest } }) => {
		const halfHours = rest.reach.findIndex((line) => (line.from === '') !== (line.until === ''));
		if (halfHours >= 0)
			throw new AppError('INVALID_INPUT', 'one of two hours', {
				fields: { [`reach.${halfHours}`]: 'supervision.reach.bothHours' },
			});
		const { organisationId, accountId } = ctx.viewer;
		await ctx.db.transaction(async (tx) => {
			await saveSupervisionRules(tx, organisationId, { supervisionsPerYear: perYear, ...rest });
			await insertAudit(tx, { actorId: accountId, organisationId, action: 'supervision.settings' });
		});
		return { saved: true as const };
	});

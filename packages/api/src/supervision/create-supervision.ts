import { AppError } from '@sleutelwerk/core';
import { insertSupervision } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { checkSeats, startOf, supervisionPlan } from './supervision-plan.ts';
import { SUPERVISION_KINDS } from './supervision-view.ts';

const input = supervisionPlan.extend({
	/** Made by the form: sent twice it is one meeting. */
	id: z.uuid(),
	kind: z.enum(SUPERVISION_KINDS, 'error.field.choose'),
});

/** Plans a meeting for the key persons of the trainer's organisation. */
export const createSupervision = trainerProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: { day, time, ...wish } }) => {
		const startsAt = startOf({ day, time }, ctx.clock());
		checkSeats(wish.kind, wish.seats);
		const { organisationId, accountId } = ctx.viewer;
		const row = { ...wish, startsAt, organisationId, trainerId: accountId, createdAt: ctx.clock() };
		if (!(await insertSupervision(ctx.db, row))) throw new AppError('CONFLICT', 'this id is taken');
		return { id: wish.id };
	});

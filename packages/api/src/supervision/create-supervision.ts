import { AppError, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { insertSupervision } from '@sleutelwerk/db/repo/supervision';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { METHODS, SUPERVISION_KINDS } from './supervision-view.ts';

const wholeNumber = (min: number, max: number) =>
	z.coerce
		.number('error.field.number')
		.int('error.field.number')
		.min(min, 'error.field.number')
		.max(max, 'error.field.number');

const input = z.object({
	/** Made by the form: sent twice it is one meeting. */
	id: z.uuid(),
	kind: z.enum(SUPERVISION_KINDS, 'error.field.choose'),
	method: z.enum(METHODS, 'error.field.choose').default('incident'),
	day: z.iso.date('error.field.day'),
	time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.field.moment'),
	minutes: wholeNumber(30, 480),
	place: z.string().trim().min(1, 'error.field.required').max(200, 'error.field.long'),
	seats: wholeNumber(1, 20),
});

/** Plans a meeting for the key persons of the trainer's organisation. */
export const createSupervision = trainerProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: { day, time, ...wish } }) => {
		const startsAt = momentIn(HOME_ZONE, day, time);
		if (!startsAt) throw new AppError('INVALID_INPUT', 'no such day', { fields: { day: 'error.field.day' } });
		if (startsAt <= ctx.clock())
			throw new AppError('INVALID_INPUT', 'in the past', { fields: { day: 'error.field.past' } });
		const { organisationId, accountId } = ctx.viewer;
		const row = { ...wish, startsAt, organisationId, trainerId: accountId, createdAt: ctx.clock() };
		if (!(await insertSupervision(ctx.db, row))) throw new AppError('CONFLICT', 'this id is taken');
		return { id: wish.id };
	});

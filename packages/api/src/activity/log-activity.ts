import { AppError, dayIn, HOME_ZONE } from '@sleutelwerk/core';
import { insertActivity } from '@sleutelwerk/db/repo/activity';
import { ACTIVITY_KINDS, PEOPLE_BANDS } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { ACTIVITY_LANGUAGES } from './activity-view.ts';

const DAY = 86_400_000;
/** How far back one can still write something down: a funder's year is closed after that. */
const LONGEST_AGO = 400 * DAY;

// There is no field for words on purpose: nothing about the people she met can be typed here.
const input = z.object({
	/** Made by the form: sent twice it is one. */
	id: z.uuid(),
	kind: z.enum(ACTIVITY_KINDS, 'error.field.choose'),
	day: z.iso.date('error.field.day'),
	people: z.enum(PEOPLE_BANDS, 'error.field.choose'),
	language: z.enum(ACTIVITY_LANGUAGES, 'error.field.choose'),
	minutes: z.coerce
		.number('error.field.choose')
		.int('error.field.number')
		.min(5, 'error.field.number')
		.max(24 * 60, 'error.field.number'),
});

/** Writes down what somebody did in the field: kind, day, how many people in bands, language and minutes. */
export const logActivity = learnerProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: given }) => {
		const today = dayIn(HOME_ZONE, ctx.clock());
		const earliest = dayIn(HOME_ZONE, new Date(ctx.clock().getTime() - LONGEST_AGO));
		if (given.day > today)
			throw new AppError('INVALID_INPUT', 'to come', { fields: { day: 'error.field.dayToCome' } });
		if (given.day < earliest)
			throw new AppError('INVALID_INPUT', 'too long ago', { fields: { day: 'activity.problem.longAgo' } });
		const { accountId, organisationId } = ctx.viewer;
		const kept = await insertActivity(ctx.db, {
			...given,
			...{ accountId, organisationId, createdAt: ctx.clock() },
		});
		if (kept.accountId !== accountId) throw new AppError('CONFLICT', 'this id is taken');
		return { id: kept.id };
	});

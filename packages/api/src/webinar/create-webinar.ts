import { AppError } from '@sleutelwerk/core';
import { insertWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { givenTitles, webinarFields } from './webinar-fields.ts';

/** Makes a webinar that nobody sees before it is announced or opened. Sent twice with the same id it is one webinar. */
export const createWebinar = coordinatorProcedure
	.input(webinarFields)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: wish }) => {
		if (wish.startsAt <= ctx.clock())
			throw new AppError('INVALID_INPUT', 'in the past', { fields: { startsAt: 'error.field.past' } });
		const { organisationId, accountId } = ctx.viewer;
		const made = await insertWebinar(ctx.db, {
			...wish,
			...{ title: givenTitles(wish.title), organisationId, madeBy: accountId },
			...{ state: 'draft', changedAt: ctx.clock() },
		});
		if (made.organisationId !== organisationId) throw new AppError('CONFLICT', 'this id is taken');
		return { id: made.id };
	});

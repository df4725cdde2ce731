import { AppError, LOCALES } from '@sleutelwerk/core';
import { insertWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { WEBINAR_AUDIENCES } from './webinar-view.ts';

const title = z.string().trim().max(120, 'error.field.long');

const input = z.object({
	/** Made by the form: sent twice it is one webinar. */
	id: z.uuid(),
	/** By language; the Dutch one is required, an empty one is left out. */
	title: z.partialRecord(z.enum(LOCALES), title).refine((all) => Boolean(all.nl), {
		message: 'error.field.required',
		path: ['nl'],
	}),
	startsAt: z.date('error.field.moment'),
	minutes: z.coerce
		.number('error.field.number')
		.int()
		.min(15, 'error.field.number')
		.max(480, 'error.field.number'),
	/** BCP 47. */
	languages: z
		.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/))
		.min(1, 'error.field.choose')
		.max(8),
	audience: z.enum(WEBINAR_AUDIENCES, 'error.field.choose'),
	seats: z.coerce
		.number('error.field.number')
		.int()
		.min(1, 'error.field.number')
		.max(5000, 'error.field.number'),
	joinUrl: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'error.field.link' })]).default(''),
	deleteAfterDays: z.coerce
		.number('error.field.number')
		.int()
		.min(1, 'error.field.number')
		.max(90, 'error.field.number')
		.default(14),
});

/** Makes a webinar that nobody sees before it is opened. */
export const createWebinar = coordinatorProcedure
	.input(input)
	.output(z.object({ id: z.string() }))
	.mutation(async ({ ctx, input: wish }) => {
		if (wish.startsAt <= ctx.clock())
			throw new AppError('INVALID_INPUT', 'in the past', { fields: { startsAt: 'error.field.past' } });
		const { organisationId, accountId } = ctx.viewer;
		const titles = Object.fromEntries(Object.entries(wish.title).filter(([, text]) => text));
		const made = await insertWebinar(ctx.db, {
			...wish,
			...{ title: titles, organisationId, madeBy: accountId, state: 'draft', changedAt: ctx.clock() },
		});
		if (made.organisationId !== organisationId) throw new AppError('CONFLICT', 'this id is taken');
		return { id: made.id };
	});

import { AppError, pickWidgetLocale } from '@sleutelwerk/core';
import { findByCode, placeInQueue } from '@sleutelwerk/db/repo/registration';
import { findWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { hashSeatCode } from './seat-code.ts';
import { deletedOn, doorOf, titleOf } from './webinar-view.ts';

const output = z.object({
	state: z.enum(['confirmed', 'waiting', 'left', 'cancelled']),
	place: z.number().nullable(),
	title: z.string(),
	titleLang: z.string(),
	startsAt: z.date(),
	durationMinutes: z.number(),
	/** Where to join: from half an hour before the start and only with a seat; else empty. */
	joinUrl: z.string(),
	deletedOn: z.string(),
});

/** What a code stands for. Looking changes nothing: mail programs open links before people do. */
export const showPlace = publicProcedure
	.input(
		z.object({
			code: z.string().trim().min(1, 'error.field.required').max(40, 'error.field.code'),
			lang: z.string().max(35).optional(),
		}),
	)
	.output(output)
	.query(async ({ ctx, input }) => {
		await limit(ctx, 'codePerAddress', ctx.address);
		const own = await findByCode(ctx.db, hashSeatCode(ctx, input.code));
		const webinar = own && (await findWebinar(ctx.db, own.webinarId));
		if (!own || !webinar)
			throw new AppError('NOT_FOUND', 'no such code', { fields: { code: 'error.field.code' } });
		const [title, titleLang] = titleOf(webinar, pickWidgetLocale(input.lang));
		return {
			...{ title, titleLang, startsAt: webinar.startsAt, durationMinutes: webinar.minutes },
			state: webinar.state === 'cancelled' ? ('cancelled' as const) : own.state,
			place: own.state === 'waiting' ? await placeInQueue(ctx.db, own) : null,
			joinUrl: own.state === 'confirmed' ? doorOf(webinar, ctx.clock()) : '',
			deletedOn: deletedOn(webinar),
		};
	});

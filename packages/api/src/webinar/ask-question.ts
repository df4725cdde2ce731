import { AppError } from '@sleutelwerk/core';
import { insertQuestion } from '@sleutelwerk/db/repo/question';
import { findWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { endOf } from './webinar-view.ts';

const HOUR = 60 * 60 * 1000;

/** Takes a question for a webinar. Nothing is kept that leads to who asked: no name, no address, not even the minute. */
export const askQuestion = publicProcedure
	.input(
		z.object({
			webinarId: z.uuid('error.field.choose'),
			question: z.string().trim().min(1, 'error.field.question').max(1000, 'error.field.long'),
		}),
	)
	.output(z.object({ received: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'askPerAddress', ctx.address);
		const webinar = await findWebinar(ctx.db, input.webinarId);
		if (!webinar || webinar.state === 'draft') throw new AppError('NOT_FOUND', 'no such webinar');
		const now = ctx.clock();
		const goesOn = webinar.state === 'open' || webinar.state === 'closed';
		if (!goesOn || endOf(webinar) <= now)
			throw new AppError('CLOSED', 'takes no questions', {
				fields: { webinarId: 'error.field.webinarClosed' },
			});
		const createdAt = new Date(Math.floor(now.getTime() / HOUR) * HOUR);
		await insertQuestion(ctx.db, { webinarId: webinar.id, text: input.question, createdAt });
		return { received: true as const };
	});

import { AppError, pickWidgetLocale } from '@sleutelwerk/core';
import { listAnswers } from '@sleutelwerk/db/repo/question';
import { countSeats } from '@sleutelwerk/db/repo/registration';
import { findWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { publicFacts, webinarFacts } from './webinar-view.ts';

const output = webinarFacts.extend({
	state: z.enum(['announced', 'open', 'closed', 'held', 'cancelled']),
	/** Answered in writing, in words by which nobody is known. */
	answers: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })),
});

/** One webinar as everybody may see it, with the answers to what was asked. NOT_FOUND for a draft and for the archive. */
export const readWebinar = publicProcedure
	.input(z.object({ id: z.uuid(), lang: z.string().max(35).optional() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const webinar = await findWebinar(ctx.db, input.id);
		if (!webinar) throw new AppError('NOT_FOUND', 'no such webinar');
		const { confirmed } = await countSeats(ctx.db, webinar.id);
		const wish = { confirmed, locale: pickWidgetLocale(input.lang), now: ctx.clock() };
		const { state, ...facts } = publicFacts(webinar, wish);
		if (state === 'draft' || state === 'archived') throw new AppError('NOT_FOUND', 'not public');
		const answers = state === 'cancelled' ? [] : await listAnswers(ctx.db, webinar.id);
		return { ...facts, state, answers };
	});

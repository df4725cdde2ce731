import { listQuestions } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { ownWebinar } from './own-webinar.ts';
import { figuresOf, webinarFigures } from './webinar-figures.ts';

const output = webinarFigures.extend({
	/** As they were filled in. */
	titles: z.record(z.string(), z.string()),
	deleteAfterDays: z.number(),
	joinUrl: z.string(),
	questions: z.array(
		z.object({
			id: z.string(),
			text: z.string(),
			state: z.enum(['new', 'shown', 'hidden', 'answered']),
			/** The question that speaks for this one. */
			joinedTo: z.string().nullable(),
			/** As everybody reads it, with the answer; both empty where there is none in writing. */
			publicText: z.string(),
			answer: z.string(),
		}),
	),
});

/** One webinar with its figures and the questions that came in. */
export const showWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const webinar = await ownWebinar(ctx, input.id);
		const [figures] = await figuresOf(ctx, [webinar]);
		if (!figures) throw new Error('a webinar without its figures');
		const questions = await listQuestions(ctx.db, webinar.id);
		return {
			...figures,
			titles: webinar.title,
			deleteAfterDays: webinar.deleteAfterDays,
			joinUrl: webinar.joinUrl,
			questions,
		};
	});

import { listQuestions } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { ownWebinar } from './own-webinar.ts';
import { figuresOf, webinarFigures } from './webinar-figures.ts';

const output = webinarFigures.extend({
	joinUrl: z.string(),
	questions: z.array(
		z.object({ id: z.string(), text: z.string(), state: z.enum(['new', 'shown', 'hidden', 'answered']) }),
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
			joinUrl: webinar.joinUrl,
			questions: questions.map(({ id, text, state }) => ({ id, text, state })),
		};
	});

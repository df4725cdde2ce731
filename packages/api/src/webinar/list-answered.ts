import { pickWidgetLocale } from '@sleutelwerk/core';
import { listAnsweredWebinars } from '@sleutelwerk/db/repo/question';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { titleOf } from './webinar-view.ts';

const output = z.array(
	z.object({
		id: z.string(),
		title: z.string(),
		titleLang: z.string(),
		startsAt: z.date(),
		answers: z.number(),
	}),
);

/** Webinars whose questions were answered in writing, the newest first. */
export const listAnswered = publicProcedure
	.input(z.object({ lang: z.string().max(35).optional() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const locale = pickWidgetLocale(input.lang);
		return (await listAnsweredWebinars(ctx.db)).map(({ webinar, answers }) => {
			const [title, titleLang] = titleOf(webinar, locale);
			return { id: webinar.id, title, titleLang, startsAt: webinar.startsAt, answers };
		});
	});

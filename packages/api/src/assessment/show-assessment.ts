import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { growthOf } from '@sleutelwerk/course';
import { listAssessment } from '@sleutelwerk/db/repo/progress';
import { OCCASIONS, type Occasion } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { recordedInAssessment } from '../recording/heard-here.ts';
import { learnerProcedure } from '../trpc.ts';
import { isRecent, itemsOf } from './asked-items.ts';

/** The items in one's own language with the answers given, and one's own growth where both times were answered. */
export const showAssessment = learnerProcedure
	.input(z.object({ occasion: z.enum(OCCASIONS) }))
	.output(
		z.object({
			title: z.string(),
			intro: z.string(),
			scale: z.array(z.string()),
			items: z.array(z.object({ id: z.string(), text: z.string(), value: z.number().nullable() })),
			/** The language of the sentences. */
			textLocale: z.string(),
			/** Sentences of this page that somebody of the organisation recorded. */
			recorded: z.record(z.string(), z.string()),
			growth: z.array(
				z.object({
					item: z.string(),
					text: z.string(),
					before: z.number(),
					after: z.number(),
					change: z.number(),
				}),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { enrolment, course } = await currentEnrolment(ctx);
		const rows = await listAssessment(ctx.db, enrolment.id);
		const answersOf = (occasion: Occasion) =>
			Object.fromEntries(
				rows
					.filter((row) => row.occasion === occasion && isRecent(row, ctx.clock()))
					.map((row) => [row.item, row.value]),
			);
		const given = answersOf(input.occasion);
		const words = ASSESSMENT.text[ctx.viewer.locale];
		const textOf = (id: string) => words.items[id] ?? ASSESSMENT.text.nl.items[id] ?? id;
		return {
			title: words.title,
			intro: words.intro,
			scale: [...words.scale],
			items: itemsOf(course, input.occasion).map((item) => ({
				id: item.id,
				text: textOf(item.id),
				value: given[item.id] ?? null,
			})),
			textLocale: ctx.viewer.locale,
			recorded: await recordedInAssessment(ctx),
			growth: growthOf(
				input.occasion === 'refresher' ? [] : course.assessment,
				answersOf('before'),
				answersOf('after'),
			).map((one) => ({
				...one,
				text: textOf(one.item),
			})),
		};
	});

import { ASSESSMENT } from '@sleutelwerk/content/assessment';
import { AppError, SMALLEST_SHOWN } from '@sleutelwerk/core';
import { groupGrowthOf } from '@sleutelwerk/course';
import { listGroupAssessment } from '@sleutelwerk/db/repo/progress';
import { z } from 'zod';
import { cohortToRead } from '../cohort/cohort-access.ts';
import { editionOf } from '../learn/edition-of.ts';
import { roleProcedure } from '../trpc.ts';
import { pairsOf } from './pairs-of.ts';

const growth = z.object({
	/** People who answered this item before and after. */
	people: z.number(),
	/** Means on the scale of 1 to 5, one decimal. */
	before: z.number(),
	after: z.number(),
	/** Middle of the changes; positive is growth, also where the item is turned round. */
	change: z.number(),
	from: z.number(),
	to: z.number(),
	/** Probability that the interval covers the middle: 0.95 or more, 0.9375 for five people. */
	level: z.number(),
});

const output = z.object({
	id: z.string(),
	name: z.string(),
	/** People with at least one item answered both times; null for fewer than five. */
	people: z.number().nullable(),
	items: z.array(
		z.object({ id: z.string(), text: z.string(), isReversed: z.boolean(), growth: growth.nullable() }),
	),
});

/**
 * How a group grew between before and after, item by item. Nothing is shown for fewer than five people, and nothing is
 * added up over items or groups, so that no total gives away what is hidden.
 */
export const showGroupGrowth = roleProcedure('trainer', 'coordinator')
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const cohort = await cohortToRead(ctx, input.id);
		const [course, rows] = await Promise.all([
			editionOf(ctx, ctx.db, cohort.courseVersionId),
			listGroupAssessment(ctx.db, cohort.id),
		]);
		if (!course) throw new AppError('NOT_FOUND', 'the edition is gone');
		const pairs = pairsOf(rows);
		const grown = groupGrowthOf(course.assessment, pairs, SMALLEST_SHOWN);
		const people = pairs.filter((pair) => Object.keys(pair.before).some((item) => item in pair.after)).length;
		const words = ASSESSMENT.text[ctx.viewer.locale];
		return {
			id: cohort.id,
			name: cohort.name,
			people: people < SMALLEST_SHOWN ? null : people,
			items: course.assessment.map((item, index) => {
				const found = grown[index] ?? null;
				return {
					id: item.id,
					text: words.items[item.id] ?? ASSESSMENT.text.nl.items[item.id] ?? item.id,
					isReversed: item.direction === 'down',
					growth: found && {
						people: found.people,
						before: rounded(found.before),
						after: rounded(found.after),
						change: found.change,
						...found.interval,
					},
				};
			}),
		};
	});

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

import { AppError } from '@sleutelwerk/core';
import { missingItems } from '@sleutelwerk/course';
import { saveAssessment } from '@sleutelwerk/db/repo/progress';
import { OCCASIONS } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { currentEnrolment } from '../learn/current-enrolment.ts';
import { learnerProcedure } from '../trpc.ts';
import { itemsOf } from './asked-items.ts';

const input = z.object({
	occasion: z.enum(OCCASIONS),
	answers: z.record(z.string().max(40), z.coerce.number().int().min(1).max(5)),
	/** Keep what there is, also when items are open: nothing typed is lost. */
	isDraft: z.boolean().default(false),
});

/** Keeps answers to the assessment. Without `isDraft` open items are refused by name; what was given is kept all the same. */
export const answerAssessment = learnerProcedure
	.input(input)
	.output(z.object({ kept: z.number() }))
	.mutation(async ({ ctx, input: given }) => {
		const { enrolment, course } = await currentEnrolment(ctx);
		const items = itemsOf(course, given.occasion);
		const known = new Set(items.map((item) => item.id));
		const answers = Object.fromEntries(Object.entries(given.answers).filter(([id]) => known.has(id)));
		await saveAssessment(ctx.db, enrolment.id, { occasion: given.occasion, answers, at: ctx.clock() });
		const missing = given.isDraft ? [] : missingItems(items, answers);
		if (missing.length > 0) {
			const fields = Object.fromEntries(missing.map((id) => [id, 'assessment.problem.open']));
			throw new AppError('INVALID_INPUT', 'items are open', { fields });
		}
		return { kept: Object.keys(answers).length };
	});

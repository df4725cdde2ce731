import { updateDraft } from '@sleutelwerk/db/repo/draft';
import { z } from 'zod';
import { openDraft, writerProcedure } from './writer.ts';

/** Says that a draft waits for an expert. Asked twice it waits once. */
export const askReview = writerProcedure
	.input(z.object({ draftId: z.uuid() }))
	.output(z.object({ asked: z.literal(true) }))
	.mutation(async ({ ctx, input: { draftId } }) => {
		await ctx.db.transaction(async (tx) => {
			const row = await openDraft(ctx, tx, { id: draftId });
			if (row.state === 'draft') await updateDraft(tx, row.id, { state: 'expert-review' });
		});
		return { asked: true as const };
	});

import { deleteDraft } from '@sleutelwerk/db/repo/draft';
import { z } from 'zod';
import { openDraft, writerProcedure } from './writer.ts';

/** Throws a draft away; what was published from earlier ones stays. */
export const removeDraft = writerProcedure
	.input(z.object({ draftId: z.uuid() }))
	.output(z.object({ removed: z.literal(true) }))
	.mutation(async ({ ctx, input: { draftId } }) => {
		await ctx.db.transaction(async (tx) => {
			const row = await openDraft(ctx, tx, { id: draftId });
			await deleteDraft(tx, row.id);
		});
		return { removed: true as const };
	});

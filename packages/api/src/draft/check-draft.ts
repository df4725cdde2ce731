import { AppError } from '@sleutelwerk/core';
import { insertCheck, updateDraft } from '@sleutelwerk/db/repo/draft';
import { dutchDay } from '@sleutelwerk/directory';
import { expertHash } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { contentOf, openDraft, writerProcedure } from './writer.ts';

const input = z.object({
	draftId: z.uuid(),
	/** What was read: another state of the draft has other words. */
	revision: z.coerce.number().int().min(1),
	isGood: z.boolean(),
	note: z.string().trim().max(1000).default(''),
});

/**
 * An expert's word on graph and Dutch: good, or back to the writers with a note. Who wrote at it does not check it. It
 * counts for exactly these words.
 */
export const checkDraft = writerProcedure
	.input(input)
	.output(z.object({ isGood: z.boolean() }))
	.mutation(async ({ ctx, input: { draftId, revision, isGood, note } }) => {
		if (!isGood && note === '')
			throw new AppError('INVALID_INPUT', 'sent back without a note', {
				fields: { note: 'error.field.required' },
			});
		const { accountId, organisationId, shownName } = ctx.viewer;
		await ctx.db.transaction(async (tx) => {
			const row = await openDraft(ctx, tx, { id: draftId, revision });
			if (row.writers.includes(accountId))
				throw new AppError('NOT_ALLOWED', 'somebody else checks what one wrote');
			const at = ctx.clock();
			await insertCheck(tx, {
				...{ organisationId, scenarioId: row.scenarioId, kind: 'expert', locale: 'nl' },
				...{ hash: await expertHash(contentOf(row)), isGood, byName: shownName, recordedBy: accountId },
				...{ day: dutchDay(at), note, createdAt: at },
			});
			await updateDraft(tx, row.id, { state: isGood ? 'language-review' : 'draft' });
		});
		return { isGood };
	});

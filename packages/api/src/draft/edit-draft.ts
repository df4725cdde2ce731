import { AppError } from '@sleutelwerk/core';
import { updateDraft } from '@sleutelwerk/db/repo/draft';
import { editAll, type EditOp, type EditProblem } from '@sleutelwerk/role-play';
import { z } from 'zod';
import { opInput } from './op-input.ts';
import { factsInput } from './scenario-input.ts';
import { contentOf, openDraft, writerProcedure } from './writer.ts';

const input = z.object({
	draftId: z.uuid(),
	/** Which state of the draft one saw. Sentences that each say what they replace need none. */
	revision: z.coerce.number().int().min(1).optional(),
	ops: z.array(opInput).max(400).readonly(),
	facts: z.object(factsInput).optional(),
});

/**
 * Changes a draft: every operation or none. Whoever changes the graph or its Dutch is one of its writers and takes it back
 * to being a draft; a translation does neither.
 */
export const editDraft = writerProcedure
	.input(input)
	.output(z.object({ revision: z.number(), made: z.string().nullable() }))
	.mutation(async ({ ctx, input: { draftId, revision, ops, facts } }) => {
		const isTranslation = !facts && ops.every((op) => op.op === 'set-text' && op.locale !== 'nl');
		const isSentences = !facts && ops.every((op) => op.op === 'set-text' && op.was !== undefined);
		if (revision === undefined && !isSentences)
			throw new AppError('INVALID_INPUT', 'a revision is needed', {
				fields: { revision: 'error.field.required' },
			});
		return await ctx.db.transaction(async (tx) => {
			const row = await openDraft(ctx, tx, { id: draftId, revision: isSentences ? undefined : revision });
			const edited = editAll(contentOf(row), ops as EditOp[]);
			if (!edited.ok) throw problemOf(edited.problem);
			const { accountId } = ctx.viewer;
			const writers = row.writers.includes(accountId) ? row.writers : [...row.writers, accountId];
			await updateDraft(tx, row.id, {
				...edited.draft,
				...facts,
				...(isTranslation ? {} : { writers, state: 'draft' as const }),
				revision: row.revision + 1,
				changedAt: ctx.clock(),
			});
			return { revision: row.revision + 1, made: edited.made };
		});
	});

/** `problem` is the key of the sentence, `by` what stands in the way, for the page to name. */
function problemOf({ key, by }: EditProblem): AppError {
	return new AppError(key === 'changed-meanwhile' ? 'CONFLICT' : 'INVALID_INPUT', `edit refused: ${key}`, {
		fields: { problem: `draft.problem.${key}`, by: by.join(' ') },
	});
}

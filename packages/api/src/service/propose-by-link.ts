import { AppError } from '@sleutelwerk/core';
import { answerReminder, insertNotice } from '@sleutelwerk/db/repo/freshness';
import { correctedRecord, dutchDay, refuseSecretSource } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { changesOf, CORRECTION_FIELDS, refuseOtherForm, refuseSecretWords } from './correction-input.ts';
import { openLink, refuseOlderRevision, TOKEN } from './service-link.ts';

const input = z.object({
	...CORRECTION_FIELDS,
	token: TOKEN,
	/** What has no field: hours, costs, languages. */
	words: z.string().trim().max(500).default(''),
	revision: z.coerce.number().int().min(1),
});

/**
 * The owner of a record writes how it has to be. It is a proposal: what visitors read is changed by a coordinator, who
 * sees both side by side.
 */
export const proposeByLink = publicProcedure
	.input(input)
	.output(z.object({ answer: z.enum(['confirmed', 'corrected', 'stopped']) }))
	.mutation(async ({ ctx, input: { token, words, revision, contacts, ...text } }) => {
		await limit(ctx, 'codePerAddress', ctx.address);
		return await ctx.db.transaction(async (tx) => {
			const now = ctx.clock();
			const { reminder, service } = await openLink(tx, { token, now, lock: true });
			if (reminder.answer) return { answer: reminder.answer };
			refuseOlderRevision(service, revision);
			refuseOtherForm(service.record, contacts);
			const proposal = { text, contacts };
			const isChanged = changesOf(service.record, proposal).length > 0;
			if (!isChanged && words === '')
				throw new AppError('INVALID_INPUT', 'nothing is changed', {
					fields: { words: 'directory.check.problem.same' },
				});
			refuseSecretWords(correctedRecord(service.record, proposal));
			refuseSecretNote(() => refuseSecretSource(service.record, words));
			await insertNotice(tx, {
				...{ serviceId: service.id, kind: 'correction' as const, words, revision },
				...{ proposal: isChanged ? proposal : null, day: dutchDay(now) },
			});
			await answerReminder(tx, reminder.id, { answer: 'corrected', answeredAt: now });
			return { answer: 'corrected' as const };
		});
	});

function refuseSecretNote(check: () => void): void {
	try {
		check();
	} catch (cause) {
		throw new AppError('INVALID_INPUT', 'a note tells of a secret place', {
			fields: { words: 'error.field.secretPlace' },
			cause,
		});
	}
}

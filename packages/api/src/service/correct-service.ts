import { AppError } from '@sleutelwerk/core';
import { insertVerification, lockService, updateServiceRecord } from '@sleutelwerk/db/repo/service';
import { checkedRecord, correctedRecord, refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { CHECK_FIELDS, refuseWrongCheck } from './check-fields.ts';
import { CORRECTION_FIELDS, refuseOtherForm } from './correction-input.ts';

const input = z.object({
	...CHECK_FIELDS,
	...CORRECTION_FIELDS,
	/** The revision the coordinator saw: what somebody else changed meanwhile is not overwritten. */
	revision: z.coerce.number().int().min(1),
});

/**
 * Corrects the Dutch words and the numbers of a record against a source; what it said before is kept. The five that
 * never leave the finder are changed with the product only: a slip there would stand on every partner's page.
 */
export const correctService = coordinatorProcedure
	.input(input)
	.output(z.object({ checkedOn: z.string() }))
	.mutation(async ({ ctx, input: { serviceId, day, source, contacts, revision, ...text } }) => {
		await ctx.db.transaction(async (tx) => {
			const found = await lockService(tx, serviceId, ctx.viewer.organisationId);
			if (!found) throw new AppError('NOT_FOUND', 'no such service');
			if (found.record.vital)
				throw new AppError('NOT_ALLOWED', 'a vital service is corrected in the product');
			if (found.revision !== revision) throw new AppError('CONFLICT', 'somebody else changed this service');
			refuseWrongCheck(ctx, found.record, { day, source });
			refuseOtherForm(found.record, contacts);
			const corrected = correctedRecord(found.record, { text, contacts });
			const record = checkedRecord(corrected, { day, source });
			refuseSecretPlace(record);
			await updateServiceRecord(tx, record, ctx.clock());
			await insertVerification(tx, {
				serviceId,
				by: ctx.viewer.accountId,
				day,
				source,
				before: found.record,
				createdAt: ctx.clock(),
			});
		});
		return { checkedOn: day };
	});

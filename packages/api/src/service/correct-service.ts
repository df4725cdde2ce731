import { AppError } from '@sleutelwerk/core';
import { insertVerification, lockService, updateServiceRecord } from '@sleutelwerk/db/repo/service';
import { checkedRecord, correctedRecord, refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { CHECK_FIELDS, refuseWrongCheck } from './check-fields.ts';

const words = (max: number) => z.string().trim().min(1, 'error.field.required').max(max);

const input = z.object({
	...CHECK_FIELDS,
	name: words(120),
	whatTheyDo: words(1000),
	whatHappens: words(1000),
	whomTheyTell: words(1000),
	/** Number or address of each contact, in the record's order. */
	contacts: z.array(words(300)).max(20),
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
			refuseOtherForm(
				found.record.contacts.map(({ value }) => value),
				contacts,
			);
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

/** A web address stays one, a mail address too, and a number is digits: a link that does something else is refused. */
function refuseOtherForm(before: readonly string[], after: readonly string[]): void {
	before.forEach((old, index) => {
		const now = after[index] ?? old;
		if (formOf(now) !== formOf(old))
			throw new AppError('INVALID_INPUT', 'a contact has another form', {
				fields: { [`contacts.${index}`]: 'error.field.invalid' },
			});
	});
}

function formOf(value: string): string {
	if (/^https:\/\/\S+$/.test(value)) return 'address';
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'mail';
	return /^\+?[\d\s()-]{3,20}$/.test(value) ? 'number' : 'other';
}

import { answerReminder } from '@sleutelwerk/db/repo/freshness';
import { insertVerification, updateServiceRecord } from '@sleutelwerk/db/repo/service';
import { checkedRecord, dutchDay, refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { openLink, refuseOlderRevision, TOKEN } from './service-link.ts';

/** In the list of checks, beside the mark that the owner herself said so. */
const SOURCE = 'De organisatie zelf, via de link';

/** The owner of a record says by the link of her message that it is right: it stands again from today. Once a link. */
export const confirmByLink = publicProcedure
	.input(z.object({ token: TOKEN, revision: z.coerce.number().int().min(1) }))
	.output(z.object({ answer: z.enum(['confirmed', 'corrected', 'stopped']) }))
	.mutation(async ({ ctx, input: { token, revision } }) => {
		await limit(ctx, 'codePerAddress', ctx.address);
		return await ctx.db.transaction(async (tx) => {
			const now = ctx.clock();
			const { reminder, service } = await openLink(tx, { token, now, lock: true });
			if (reminder.answer) return { answer: reminder.answer };
			refuseOlderRevision(service, revision);
			const day = dutchDay(now);
			const record = checkedRecord(service.record, { day, source: SOURCE });
			refuseSecretPlace(record);
			await updateServiceRecord(tx, record, now);
			await insertVerification(tx, {
				...{ serviceId: service.id, by: null, byOwner: true, day, source: SOURCE, createdAt: now },
			});
			await answerReminder(tx, reminder.id, { answer: 'confirmed', answeredAt: now });
			return { answer: 'confirmed' as const };
		});
	});

import { answerReminder, insertNotice, stopOwner } from '@sleutelwerk/db/repo/freshness';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { openLink, TOKEN } from './service-link.ts';

/** The owner wants no more of these messages: her address is forgotten, and coordinators see that nobody is asked now. */
export const stopByLink = publicProcedure
	.input(z.object({ token: TOKEN }))
	.output(z.object({ stopped: z.literal(true) }))
	.mutation(async ({ ctx, input: { token } }) => {
		await limit(ctx, 'codePerAddress', ctx.address);
		await ctx.db.transaction(async (tx) => {
			const now = ctx.clock();
			const { reminder, service } = await openLink(tx, { token, now, lock: true });
			if (reminder.answer === 'stopped') return;
			await stopOwner(tx, service.id);
			await answerReminder(tx, reminder.id, { answer: 'stopped', answeredAt: now });
			await insertNotice(tx, {
				...{ serviceId: service.id, kind: 'stopped' as const, revision: service.revision },
				day: dutchDay(now),
			});
		});
		return { stopped: true as const };
	});

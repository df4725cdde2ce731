import { CONTACT_KINDS, DAY_PRECISIONS } from '@sleutelwerk/core';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { openLink, TOKEN } from './service-link.ts';

const output = z.object({
	/** What was answered by this link, and on which day. */
	answer: z.enum(['confirmed', 'corrected', 'stopped']).nullable(),
	revision: z.number(),
	organisation: z.string(),
	checkedOn: z.string(),
	checkedPrecision: z.enum(DAY_PRECISIONS),
	text: z.object({
		name: z.string(),
		whatTheyDo: z.string(),
		whatHappens: z.string(),
		whomTheyTell: z.string(),
	}),
	contacts: z.array(z.object({ kind: z.enum(CONTACT_KINDS), value: z.string() })),
});

/** What an owner sees behind the link of her message: her own record, as everybody sees it. Looking changes nothing. */
export const showCheck = publicProcedure
	.input(z.object({ token: TOKEN }))
	.output(output)
	.query(async ({ ctx, input: { token } }) => {
		const { reminder, service } = await openLink(ctx.db, { token, now: ctx.clock() });
		const { organisation, checkedOn, checkedPrecision, text, contacts } = service.record;
		return {
			...{ answer: reminder.answer, revision: service.revision },
			...{ organisation, checkedOn, checkedPrecision, text: text.nl },
			contacts: contacts.map(({ kind, value }) => ({ kind, value })),
		};
	});

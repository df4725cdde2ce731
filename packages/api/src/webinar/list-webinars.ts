import { pickWidgetLocale } from '@sleutelwerk/core';
import { findPartnerByKey } from '@sleutelwerk/db/repo/partner';
import { listComingWebinars } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { publicFacts, webinarFacts } from './webinar-view.ts';

const input = z.object({
	lang: z.string().max(35).optional(),
	partner: z.string().max(80).optional(),
	/** Also those that are only announced: nobody can sign up for them yet. */
	announced: z.boolean().optional(),
});

const output = z.array(
	webinarFacts.omit({ startsAt: true }).extend({
		/** ISO 8601, UTC. */
		startsAt: z.string(),
		state: z.enum(['announced', 'open']),
		/** Whether one may wait when it is full. */
		waitingList: z.boolean(),
	}),
);

/** Coming webinars, the next first: all of them, or with a known partner's key those of the organisation it belongs to. */
export const listWebinars = publicProcedure
	.input(input.default({}))
	.output(output)
	.query(async ({ ctx, input: wish }) => {
		const partner = wish.partner ? await findPartnerByKey(ctx.db, wish.partner) : null;
		const now = ctx.clock();
		const rows = await listComingWebinars(ctx.db, {
			now,
			organisationId: partner?.organisationId,
			states: wish.announced ? ['open', 'announced'] : ['open'],
		});
		const locale = pickWidgetLocale(wish.lang);
		return rows.map(({ webinar, confirmed }) => ({
			...publicFacts(webinar, { confirmed, locale, now }),
			startsAt: webinar.startsAt.toISOString(),
			state: webinar.state === 'announced' ? ('announced' as const) : ('open' as const),
			waitingList: true,
		}));
	});

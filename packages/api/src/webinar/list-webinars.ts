import { pickLocale } from '@sleutelwerk/core';
import { findPartnerByKey } from '@sleutelwerk/db/repo/partner';
import { listComingWebinars } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { deletedOn, titleOf, WEBINAR_AUDIENCES } from './webinar-view.ts';

const input = z.object({ lang: z.string().max(35).optional(), partner: z.string().max(80).optional() });

const output = z.array(
	z.object({
		id: z.string(),
		title: z.string(),
		/** Language the title is in, where it is not there in the one that was asked for. */
		titleLang: z.string(),
		/** ISO 8601, UTC. */
		startsAt: z.string(),
		durationMinutes: z.number(),
		/** BCP 47. */
		languages: z.array(z.string()),
		seats: z.number(),
		seatsLeft: z.number(),
		audience: z.enum(WEBINAR_AUDIENCES),
		/** Whether one may wait when it is full. */
		waitingList: z.boolean(),
		/** Day on which what was typed for it is deleted. */
		deletedOn: z.string(),
	}),
);

/** Coming webinars, the next first: all of them, or with a known partner's key those of the organisation it belongs to. */
export const listWebinars = publicProcedure
	.input(input.default({}))
	.output(output)
	.query(async ({ ctx, input: wish }) => {
		const partner = wish.partner ? await findPartnerByKey(ctx.db, wish.partner) : null;
		const rows = await listComingWebinars(ctx.db, {
			now: ctx.clock(),
			organisationId: partner?.organisationId,
		});
		const locale = pickLocale(wish.lang);
		return rows.map(({ webinar, confirmed }) => {
			const [title, titleLang] = titleOf(webinar, locale);
			const { id, seats, audience } = webinar;
			return {
				...{ id, title, titleLang, seats, audience },
				startsAt: webinar.startsAt.toISOString(),
				durationMinutes: webinar.minutes,
				languages: [...webinar.languages],
				seatsLeft: Math.max(0, seats - confirmed),
				waitingList: true,
				deletedOn: deletedOn(webinar),
			};
		});
	});

import { hideSmall } from '@sleutelwerk/core';
import { listPartners } from '@sleutelwerk/db/repo/partner';
import { countNewQuestions } from '@sleutelwerk/db/repo/question';
import { countRegistrations, NO_COUNTS } from '@sleutelwerk/db/repo/registration';
import type { Webinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import type { MemberContext } from '../trpc.ts';
import { deletedOn, stateOf, titleOf, WEBINAR_AUDIENCES, WEBINAR_STATES } from './webinar-view.ts';

/** A webinar as its coordinator sees it: figures, never a person. */
export const webinarFigures = z.object({
	id: z.string(),
	title: z.string(),
	titleLang: z.string(),
	state: z.enum(WEBINAR_STATES),
	startsAt: z.date(),
	minutes: z.number(),
	languages: z.array(z.string()),
	audience: z.enum(WEBINAR_AUDIENCES),
	/** Languages somebody interprets into. */
	interpreters: z.array(z.string()),
	/** Whether somebody saw that the room shows and keeps nobody. */
	isRoomChecked: z.boolean(),
	seats: z.number(),
	confirmed: z.number(),
	waiting: z.number(),
	left: z.number(),
	/** Seats and places in the queue by the site they came from (null: not a partner's); a hidden figure is null. */
	sources: z.array(z.object({ partner: z.string().nullable(), people: z.number().nullable() })),
	newQuestions: z.number(),
	deletedOn: z.string(),
	/** Registrations were deleted; the figures are what was counted then. */
	isPurged: z.boolean(),
});

/** Webinars of the viewer's organisation with their figures, in the order given. */
export async function figuresOf(
	ctx: MemberContext,
	webinars: readonly Webinar[],
): Promise<z.infer<typeof webinarFigures>[]> {
	const ids = webinars.map((one) => one.id);
	const [counts, questions, partners] = await Promise.all([
		countRegistrations(ctx.db, ids),
		countNewQuestions(ctx.db, ids),
		listPartners(ctx.db, ctx.viewer.organisationId),
	]);
	const sites = [...partners.map(({ id, name }) => ({ id, name })), { id: '', name: null }];
	const now = ctx.clock();
	return webinars.map((webinar) => {
		const { id, startsAt, minutes, audience, seats } = webinar;
		const state = stateOf(webinar, now);
		const { byPartner, confirmed, waiting, left } = webinar.counts ?? counts.get(id) ?? NO_COUNTS;
		const shown = hideSmall(
			sites.map((site) => byPartner[site.id] ?? 0),
			true,
		);
		const [title, titleLang] = titleOf(webinar, ctx.viewer.locale);
		return {
			...{ id, title, titleLang, state, startsAt, minutes, audience, seats, confirmed, waiting, left },
			languages: [...webinar.languages],
			interpreters: [...webinar.interpreters],
			isRoomChecked: webinar.roomCheckedAt !== null,
			sources:
				partners.length === 0
					? []
					: sites.map((site, index) => ({ partner: site.name, people: shown[index] ?? null })),
			newQuestions: questions.get(id) ?? 0,
			deletedOn: deletedOn(webinar),
			isPurged: webinar.counts !== null,
		};
	});
}

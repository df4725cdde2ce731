import { listCurrentGroups } from '@sleutelwerk/db/repo/cohort-manage';
import { countOpenConcerns } from '@sleutelwerk/db/repo/concern';
import { countAlarms } from '@sleutelwerk/db/repo/freshness';
import { countServices } from '@sleutelwerk/db/repo/service-search';
import { listNextWebinars } from '@sleutelwerk/db/repo/webinar';
import { dutchDay, SOON_DAYS } from '@sleutelwerk/directory';
import { z } from 'zod';
import { hasRole, roleProcedure } from '../trpc.ts';
import { webinarFigures } from '../webinar/webinar-figures.ts';
import { stateOf, titleOf } from '../webinar/webinar-view.ts';

const NEXT_WEBINARS = 3;
/** Of the groups that run and those that are open each; all of them stand in their own list. */
const GROUPS_SHOWN = 10;

const output = z.object({
	/** The next webinars that are not called off. */
	webinars: z.array(
		webinarFigures.pick({
			id: true,
			title: true,
			titleLang: true,
			state: true,
			startsAt: true,
			seats: true,
			confirmed: true,
			waiting: true,
			newQuestions: true,
		}),
	),
	/** Help services whose check is over its term, or soon will be. */
	services: z.object({
		overdue: z.number(),
		soon: z.number(),
		/** Of the five that never leave the finder. */
		alarms: z.number(),
		/** With something from outside to be read. */
		waiting: z.number(),
	}),
	/** What was told in confidence and is not settled; null for who may not read it. */
	openConcerns: z.number().nullable(),
	groups: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			state: z.enum(['open', 'running', 'finished']),
			people: z.number(),
			capacity: z.number(),
		}),
	),
});

/** What needs a coordinator today: figures only, so that an admin may see them too. */
export const showManageOverview = roleProcedure('coordinator', 'admin')
	.output(output)
	.query(async ({ ctx }) => {
		const { organisationId } = ctx.viewer;
		const now = ctx.clock();
		const mayRead = hasRole(ctx.viewer, 'coordinator');
		const day = dutchDay(now);
		const [webinars, checks, alarms, groups, openConcerns] = await Promise.all([
			listNextWebinars(ctx.db, organisationId, { now, limit: NEXT_WEBINARS }),
			countServices(ctx.db, { organisationId, day, soonDays: SOON_DAYS }),
			countAlarms(ctx.db, { organisationId, day }),
			listCurrentGroups(ctx.db, organisationId, GROUPS_SHOWN),
			mayRead ? countOpenConcerns(ctx.db, ctx.viewer) : null,
		]);
		return {
			webinars: webinars.map(({ webinar, ...figures }) => {
				const { id, startsAt, seats } = webinar;
				const [title, titleLang] = titleOf(webinar, ctx.viewer.locale);
				return { id, title, titleLang, state: stateOf(webinar, now), startsAt, seats, ...figures };
			}),
			openConcerns,
			services: { overdue: checks.overdue, soon: checks.soon, ...alarms },
			groups: groups.map(({ cohort: { id, name, state, capacity }, people }) => ({
				...{ id, name, state, capacity, people },
			})),
		};
	});

import { listCohorts } from '@sleutelwerk/db/repo/cohort';
import { countServices } from '@sleutelwerk/db/repo/service';
import { listWebinarsOf } from '@sleutelwerk/db/repo/webinar';
import { dutchDay, SOON_DAYS } from '@sleutelwerk/directory';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';
import { figuresOf, webinarFigures } from '../webinar/webinar-figures.ts';
import { endOf } from '../webinar/webinar-view.ts';

const NEXT_WEBINARS = 3;

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
	services: z.object({ overdue: z.number(), soon: z.number() }),
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
		const [all, counts, cohorts] = await Promise.all([
			listWebinarsOf(ctx.db, organisationId),
			countServices(ctx.db, { organisationId, day: dutchDay(now), soonDays: SOON_DAYS }),
			listCohorts(ctx.db, { organisationId, trainerId: null }),
		]);
		const next = all
			.filter((one) => one.state !== 'cancelled' && endOf(one) > now)
			.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
			.slice(0, NEXT_WEBINARS);
		return {
			webinars: await figuresOf(ctx, next),
			services: { overdue: counts.overdue, soon: counts.soon },
			groups: cohorts.map(({ cohort: { id, name, state, capacity }, people }) => ({
				...{ id, name, state, capacity, people },
			})),
		};
	});

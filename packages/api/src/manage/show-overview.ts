import type { Tx } from '@sleutelwerk/db';
import { browseCohorts, countPeople } from '@sleutelwerk/db/repo/cohort-manage';
import { countOpenConcerns } from '@sleutelwerk/db/repo/concern';
import { listAlarms, listWaiting } from '@sleutelwerk/db/repo/freshness';
import { countServices } from '@sleutelwerk/db/repo/service-search';
import { listWebinarsOf } from '@sleutelwerk/db/repo/webinar';
import { dutchDay, SOON_DAYS } from '@sleutelwerk/directory';
import { z } from 'zod';
import { hasRole, roleProcedure } from '../trpc.ts';
import { figuresOf, webinarFigures } from '../webinar/webinar-figures.ts';
import { endOf } from '../webinar/webinar-view.ts';

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
		const [all, counts, groups, openConcerns] = await Promise.all([
			listWebinarsOf(ctx.db, organisationId),
			countServices(ctx.db, { organisationId, day: dutchDay(now), soonDays: SOON_DAYS }),
			currentGroups(ctx.db, organisationId),
			mayRead ? countOpenConcerns(ctx.db, ctx.viewer) : null,
		]);
		const next = all
			.filter((one) => one.state !== 'cancelled' && endOf(one) > now)
			.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
			.slice(0, NEXT_WEBINARS);
		return {
			webinars: await figuresOf(ctx, next),
			openConcerns,
			services: {
				...{ overdue: counts.overdue, soon: counts.soon },
				alarms: (await listAlarms(ctx.db, dutchDay(now))).length,
				waiting: (await listWaiting(ctx.db, organisationId)).length,
			},
			groups,
		};
	});

/** Groups that run, then those that are open, with their seats. */
async function currentGroups(tx: Tx, organisationId: string) {
	const of = (state: 'running' | 'open') =>
		browseCohorts(tx, organisationId, { state, limit: GROUPS_SHOWN, offset: 0 });
	const rows = [...(await of('running')), ...(await of('open'))];
	const counts = await countPeople(
		tx,
		rows.map((row) => row.cohort.id),
	);
	return rows.map(({ cohort: { id, name, state, capacity } }) => {
		const people = counts.find((one) => one.cohortId === id)?.people ?? 0;
		return { id, name, state, capacity, people };
	});
}

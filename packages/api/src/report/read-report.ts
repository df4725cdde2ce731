import { dayIn, hideSmall, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { listTargets } from '@sleutelwerk/db/repo/activity';
import { listPartners } from '@sleutelwerk/db/repo/partner';
import {
	countActive,
	countActivities,
	countCertified,
	countSupervision,
	countTrained,
	countWebinars,
	listGrowth,
} from '@sleutelwerk/db/repo/report';
import { PEOPLE_BANDS } from '@sleutelwerk/db/schema';
import { editionOf } from '../learn/edition-of.ts';
import type { MemberContext } from '../trpc.ts';
import { activityFigures, partnerFigures } from './activity-figures.ts';
import { reportGrowth } from './report-growth.ts';
import { REPORT_FIGURES, type Report } from './report-view.ts';

const YEARS_BACK = 4;

/** The figures for whoever pays: of one organisation, one calendar year, and nothing that leads to a person. */
export async function readReport(ctx: MemberContext, wanted: number | undefined): Promise<Report> {
	const now = ctx.clock();
	const thisYear = Number(dayIn(HOME_ZONE, now).slice(0, 4));
	const year = wanted ?? thisYear;
	const { organisationName, locale } = ctx.viewer;
	const counted = await count(ctx, year);
	const { activities, targets, growth, partners, webinars } = counted;
	const done = activityFigures(activities);
	const values: Record<(typeof REPORT_FIGURES)[number], number> = {
		...counted.people,
		...{ webinars: webinars.webinars, webinarSeats: webinars.seats },
		...{ reached: done.reached, hours: done.hours, duos: done.duos },
	};
	const shown = hideSmall(
		REPORT_FIGURES.map((name) => values[name]),
		false,
	);
	const end = momentIn(HOME_ZONE, `${year + 1}-01-01`, '00:00') ?? now;
	return {
		year,
		years: Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back),
		until: end < now ? end : now,
		organisation: organisationName,
		figures: REPORT_FIGURES.map((name, index) => ({ name, value: shown[index] ?? null })),
		bands: [...PEOPLE_BANDS],
		activities: done.activities.map((row) => ({
			...row,
			wanted: targets.find((one) => one.kind === row.kind)?.wanted ?? null,
		})),
		...{ allActivities: done.allActivities, themes: done.themes, languages: done.languages },
		referrals: done.referrals,
		partners: partnerFigures(activities, partners, webinars.byPartner),
		growth: reportGrowth(growth, await itemsOf(ctx, growth), locale),
	};
}

/** The items of every edition these groups were asked by; an item keeps its id from edition to edition. */
async function itemsOf(ctx: MemberContext, rows: readonly { courseVersionId: string }[]) {
	const ids = [...new Set(rows.map((row) => row.courseVersionId))].toSorted();
	const courses = await Promise.all(ids.map((id) => editionOf(ctx, ctx.db, id)));
	const items = courses.flatMap((course) => course?.assessment ?? []);
	return items.filter((item, index) => items.findIndex((other) => other.id === item.id) === index);
}

/** Everything that is counted, at one moment: figures of one report never come from two states of the data. */
async function count(ctx: MemberContext, year: number) {
	const { organisationId } = ctx.viewer;
	const scope = { organisationId, year, now: ctx.clock() };
	return await ctx.db.transaction(
		async (tx) => {
			const supervision = await countSupervision(tx, scope);
			return {
				people: {
					trained: await countTrained(tx, scope),
					certified: await countCertified(tx, scope),
					...{ supervisionMeetings: supervision.meetings, supervisionPeople: supervision.people },
					active: await countActive(tx, scope),
				},
				webinars: await countWebinars(tx, scope),
				activities: await countActivities(tx, scope),
				targets: await listTargets(tx, organisationId, year),
				growth: await listGrowth(tx, scope),
				partners: await listPartners(tx, organisationId),
			};
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' },
	);
}

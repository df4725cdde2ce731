import { dayIn, hideSmall, HOME_ZONE, totalOf } from '@sleutelwerk/core';
import {
	countActivities,
	countCertified,
	countSupervision,
	countTrained,
	countWebinars,
} from '@sleutelwerk/db/repo/report';
import { ACTIVITY_KINDS, PEOPLE_BANDS } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

const REPORT_FIGURES = [
	'trained',
	'certified',
	'supervisionMeetings',
	'supervisionPeople',
	'webinars',
	'webinarSeats',
] as const;

/** A figure from one to four is null: hidden, not nought. */
const figure = z.number().nullable();

const output = z.object({
	year: z.number(),
	/** Years one can choose, the newest first. */
	years: z.array(z.number()),
	figures: z.array(z.object({ name: z.enum(REPORT_FIGURES), value: figure })),
	bands: z.array(z.string()),
	/** One row a kind, one figure a band of people; a total stands only where nothing in its row is hidden. */
	activities: z.array(z.object({ kind: z.enum(ACTIVITY_KINDS), byBand: z.array(figure), total: figure })),
});

const YEARS_BACK = 4;

/** The figures for whoever pays: of one organisation, one calendar year, and nothing that leads to a person. */
export const showReport = coordinatorProcedure
	.input(z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const now = ctx.clock();
		const thisYear = Number(dayIn(HOME_ZONE, now).slice(0, 4));
		const year = input.year ?? thisYear;
		const scope = { organisationId: ctx.viewer.organisationId, year, now };
		const [trained, certified, supervision, webinars, activities] = await Promise.all([
			countTrained(ctx.db, scope),
			countCertified(ctx.db, scope),
			countSupervision(ctx.db, scope),
			countWebinars(ctx.db, scope),
			countActivities(ctx.db, scope),
		]);
		const values = [
			trained,
			certified,
			supervision.meetings,
			supervision.people,
			webinars.webinars,
			webinars.seats,
		];
		const shown = hideSmall(values, false);
		return {
			year,
			years: Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back),
			figures: REPORT_FIGURES.map((name, index) => ({ name, value: shown[index] ?? null })),
			bands: [...PEOPLE_BANDS],
			activities: ACTIVITY_KINDS.map((kind) => {
				const inBand = (band: string) =>
					activities.find((one) => one.kind === kind && one.people === band)?.activities ?? 0;
				const byBand = hideSmall(PEOPLE_BANDS.map(inBand), false);
				return { kind, byBand, total: totalOf(byBand) };
			}),
		};
	});

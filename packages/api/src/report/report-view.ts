import { ACTIVITY_KINDS, ACTIVITY_THEMES, REFERRAL_KINDS } from '@sleutelwerk/db/schema';
import { z } from 'zod';

export const REPORT_FIGURES = [
	'trained',
	'certified',
	'supervisionMeetings',
	'supervisionPeople',
	'webinars',
	'webinarSeats',
	'active',
	'reached',
	'hours',
	'duos',
] as const;

/** A figure from one to four is null: hidden, not nought. */
const figure = z.number().nullable();

export const reportView = z.object({
	year: z.number(),
	/** Years one can choose, the newest first. */
	years: z.array(z.number()),
	/** Nothing after this moment is counted: of a year that is over, its last. */
	until: z.date(),
	organisation: z.string(),
	figures: z.array(z.object({ name: z.enum(REPORT_FIGURES), value: figure })),
	bands: z.array(z.string()),
	/** One row a kind, one figure a band of people; totals stand where they give nothing away. */
	activities: z.array(
		z.object({
			kind: z.enum(ACTIVITY_KINDS),
			byBand: z.array(figure),
			total: figure,
			/** How many the organisation meant to hold; null where it said nothing. */
			wanted: z.number().nullable(),
		}),
	),
	allActivities: figure,
	themes: z.array(z.object({ name: z.enum(ACTIVITY_THEMES), value: figure })),
	/** BCP 47; only those that were spoken. */
	languages: z.array(z.object({ name: z.string(), value: figure })),
	referrals: z.array(z.object({ name: z.enum(REFERRAL_KINDS), value: figure })),
	/** A partner's name, or null for partners that are not on the list. */
	partners: z.array(z.object({ name: z.string().nullable(), activities: figure, seats: figure })),
	/** Items that at least five people of each group that counts answered both times. */
	growth: z.array(
		z.object({
			item: z.string(),
			text: z.string(),
			people: z.number(),
			change: z.number(),
			from: z.number(),
			to: z.number(),
			level: z.number(),
		}),
	),
});

export type Report = z.infer<typeof reportView>;

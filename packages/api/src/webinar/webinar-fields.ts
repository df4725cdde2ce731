import { LOCALES } from '@sleutelwerk/core';
import { z } from 'zod';
import { WEBINAR_AUDIENCES } from './webinar-view.ts';

const title = z.string().trim().max(120, 'error.field.long');
/** BCP 47. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/);
const wholeNumber = (min: number, max: number) =>
	z.coerce
		.number('error.field.number')
		.int('error.field.number')
		.min(min, 'error.field.number')
		.max(max, 'error.field.number');

/** What a coordinator fills in about a webinar, the same when it is made and when it is changed. */
export const webinarFields = z.object({
	id: z.uuid(),
	/** By language; the Dutch one is required, an empty one is left out. */
	title: z.partialRecord(z.enum(LOCALES), title).refine((all) => Boolean(all.nl), {
		message: 'error.field.required',
		path: ['nl'],
	}),
	startsAt: z.date('error.field.moment'),
	minutes: wholeNumber(15, 480),
	languages: z.array(language).min(1, 'error.field.choose').max(8),
	/** Languages somebody interprets into. */
	interpreters: z.array(language).max(8).default([]),
	audience: z.enum(WEBINAR_AUDIENCES, 'error.field.choose'),
	seats: wholeNumber(1, 5000),
	joinUrl: z.union([z.literal(''), z.url({ protocol: /^https$/, error: 'error.field.link' })]).default(''),
	deleteAfterDays: wholeNumber(1, 90).default(14),
});
export type WebinarFields = z.infer<typeof webinarFields>;

/** Titles that were filled in. */
export function givenTitles(titles: WebinarFields['title']): Record<string, string> {
	return Object.fromEntries(Object.entries(titles).filter(([, text]) => text));
}

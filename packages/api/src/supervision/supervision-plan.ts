import { AppError, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { isSeatsFor, type SupervisionKind } from '@sleutelwerk/course';
import { z } from 'zod';
import { METHODS } from './supervision-view.ts';

const wholeNumber = (min: number, max: number) =>
	z.coerce
		.number('error.field.number')
		.int('error.field.number')
		.min(min, 'error.field.number')
		.max(max, 'error.field.number');

/** What a trainer fills in about a meeting; day and time as the clocks in the Netherlands show them. */
export const supervisionPlan = z.object({
	method: z.enum(METHODS, 'error.field.choose').default('incident'),
	day: z.iso.date('error.field.day'),
	time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.field.moment'),
	minutes: wholeNumber(30, 480),
	place: z.string().trim().min(1, 'error.field.required').max(200, 'error.field.long'),
	seats: wholeNumber(1, 20),
});

/** The moment a meeting begins; INVALID_INPUT where there is no such moment or it is over. */
export function startOf({ day, time }: { day: string; time: string }, now: Date): Date {
	const startsAt = momentIn(HOME_ZONE, day, time);
	if (!startsAt) throw new AppError('INVALID_INPUT', 'no such day', { fields: { day: 'error.field.day' } });
	if (startsAt <= now)
		throw new AppError('INVALID_INPUT', 'in the past', { fields: { day: 'error.field.past' } });
	return startsAt;
}

/** INVALID_INPUT where a meeting of this kind does not go well with so many people. */
export function checkSeats(kind: SupervisionKind, seats: number): void {
	if (isSeatsFor(kind, seats)) return;
	throw new AppError('INVALID_INPUT', `${seats} seats are not for ${kind}`, {
		fields: { seats: `supervision.seatsWrong.${kind}` },
	});
}

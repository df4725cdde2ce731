import { AppError, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { z } from 'zod';

/** A half-day as a form gives it: day and time as the clocks in the Netherlands show them. */
export const meetingInput = z.object({
	day: z.iso.date('error.field.required'),
	time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.field.required'),
	minutes: z.coerce.number('error.field.invalid').int('error.field.invalid').min(30).max(600),
	place: z.string().trim().min(1, 'error.field.required').max(200),
	directions: z.string().trim().max(500).default(''),
	/** Languages an interpreter comes for, in words. */
	interpreter: z.string().trim().max(200).default(''),
	childCare: z.boolean().default(false),
});
export type MeetingInput = z.infer<typeof meetingInput>;

export function valuesOf({ day, time, ...rest }: MeetingInput) {
	const startsAt = momentIn(HOME_ZONE, day, time);
	if (!startsAt)
		throw new AppError('INVALID_INPUT', 'no such day', { fields: { day: 'error.field.invalid' } });
	return { ...rest, startsAt, zone: HOME_ZONE };
}

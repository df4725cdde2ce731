import { REACH_DAYS } from '@sleutelwerk/db/schema';
import { z } from 'zod';

const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'error.field.moment');

/** Who can be reached when; both hours empty: all day and night. */
export const reachLine = z.object({
	who: z.string().trim().min(1, 'error.field.required').max(60, 'error.field.long'),
	phone: z
		.string()
		.trim()
		.regex(/^\+?[\d ()-]{3,20}$/, 'supervision.reach.phoneWrong'),
	days: z.enum(REACH_DAYS, 'error.field.choose'),
	from: hour,
	until: hour,
});
export type ReachLine = z.infer<typeof reachLine>;

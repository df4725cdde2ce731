import { GROUP_LANGUAGES, MOST_SEATS, USUAL_SEATS } from '@sleutelwerk/core';
import { z } from 'zod';

/** The fields of a group as its forms send them. */
export const cohortFields = {
	name: z.string().trim().min(1, 'error.field.required').max(80),
	capacity: z.coerce
		.number('error.field.invalid')
		.int('error.field.invalid')
		.min(1, 'error.field.seats')
		.max(MOST_SEATS, 'error.field.seats')
		.default(USUAL_SEATS),
	languages: z.array(z.enum(GROUP_LANGUAGES)).min(1, 'error.field.choose').max(10),
	trainerIds: z.array(z.uuid()).min(1, 'error.field.choose').max(10),
};

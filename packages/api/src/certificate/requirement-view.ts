import { REQUIREMENTS } from '@sleutelwerk/course';
import { z } from 'zod';

/** A requirement as a page shows it: met or not, how far, and how far it has to be. */
export const requirementView = z.object({
	name: z.enum(REQUIREMENTS),
	isMet: z.boolean(),
	has: z.number(),
	needs: z.number(),
});

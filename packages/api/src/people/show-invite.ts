import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';
import { cohortsToFill, rolesToGive } from './invite-rules.ts';

/** What one may invite as, and to which groups. */
export const showInvite = roleProcedure('trainer', 'coordinator', 'admin')
	.output(
		z.object({
			roles: z.array(z.enum(ROLES)),
			cohorts: z.array(z.object({ id: z.string(), name: z.string() })),
		}),
	)
	.query(async ({ ctx }) => ({ roles: [...rolesToGive(ctx)], cohorts: await cohortsToFill(ctx) }));

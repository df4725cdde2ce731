import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findOpenInvitation } from '@sleutelwerk/db/repo/invitation';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';

/** The secret of an invitation, as it stands in its address. */
export const invitationToken = z.string().min(8).max(100);

/** Who invites, and as what. An invitation that is used up, too old or made up is NOT_FOUND. */
export const showInvitation = publicProcedure
	.input(z.object({ invitation: invitationToken }))
	.output(
		z.object({
			organisation: z.string(),
			role: z.enum(ROLES),
			group: z.string().nullable(),
			until: z.string(),
		}),
	)
	.query(async ({ ctx, input }) => {
		await limit(ctx, 'registerPerAddress', ctx.address);
		const found = await findOpenInvitation(ctx.db, hashLinkToken(input.invitation), ctx.clock());
		if (!found) throw new AppError('NOT_FOUND', 'no such invitation');
		return {
			organisation: found.organisationName,
			role: found.invitation.role,
			group: found.cohortName,
			until: found.invitation.expiresAt.toISOString(),
		};
	});

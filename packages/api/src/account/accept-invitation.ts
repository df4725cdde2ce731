import { hashLinkToken } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findOpenInvitation } from '@sleutelwerk/db/repo/invitation';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { invitationToken } from './show-invitation.ts';
import { claimInvitation, followInvitation } from './use-invitation.ts';

/** Follows an invitation with the account one has already; of another organisation it takes another account. */
export const acceptInvitation = memberProcedure
	.input(z.object({ invitation: invitationToken }))
	.output(z.object({ accepted: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const found = await findOpenInvitation(ctx.db, hashLinkToken(input.invitation), ctx.clock());
		if (!found) throw new AppError('NOT_FOUND', 'no such invitation');
		if (found.invitation.organisationId !== ctx.viewer.organisationId)
			throw new AppError('CONFLICT', 'an account belongs to one organisation');
		await ctx.db.transaction(async (tx) => {
			const invitation = await claimInvitation(ctx, tx, input.invitation);
			await followInvitation(tx, invitation, ctx.viewer.accountId);
		});
		return { accepted: true as const };
	});

import { AppError } from '@sleutelwerk/core';
import { updateAccount } from '@sleutelwerk/db/repo/account';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { deleteLoginTokensOf } from '@sleutelwerk/db/repo/login-token';
import { deletePasskeysOf } from '@sleutelwerk/db/repo/passkey';
import { lockRoles } from '@sleutelwerk/db/repo/people';
import { deleteSessionsOf } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';

/**
 * Takes the second factor of somebody away who lost her phone and her codes; she sets up another one when she logs in.
 * Admins only, and never one's own: one person alone cannot get around it.
 */
export const resetSecondFactor = roleProcedure('admin')
	.input(z.object({ accountId: z.uuid() }))
	.output(z.object({ reset: z.literal(true) }))
	.mutation(async ({ ctx, input: { accountId } }) => {
		const { organisationId, accountId: actorId } = ctx.viewer;
		await ctx.db.transaction(async (tx) => {
			const roles = await lockRoles(tx, accountId, organisationId);
			if (roles.length === 0) throw new AppError('NOT_FOUND', 'nobody of this organisation');
			if (accountId === actorId) throw new AppError('NOT_ALLOWED', 'not one’s own');
			await updateAccount(tx, accountId, { totpSecret: null, totpLastStep: null });
			await deletePasskeysOf(tx, accountId);
			await deleteLoginTokensOf(tx, accountId, 'recovery');
			await deleteSessionsOf(tx, accountId);
			await insertAudit(tx, {
				...{ actorId, actorRole: ctx.actsAs, subjectId: accountId, organisationId },
				...{ action: 'people.factorReset', at: ctx.clock() },
			});
		});
		return { reset: true as const };
	});

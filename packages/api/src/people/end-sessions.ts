import { AppError } from '@sleutelwerk/core';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { lockRoles } from '@sleutelwerk/db/repo/people';
import { deleteSessionsOf } from '@sleutelwerk/db/repo/session';
import { z } from 'zod';
import { roleProcedure } from '../trpc.ts';
import { rolesToGive } from './invite-rules.ts';

/** Logs somebody of the organisation out everywhere: a phone was lost or taken. */
export const endSessionsOf = roleProcedure('coordinator', 'admin')
	.input(z.object({ accountId: z.uuid() }))
	.output(z.object({ ended: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		const { organisationId, accountId: actorId } = ctx.viewer;
		await ctx.db.transaction(async (tx) => {
			const roles = await lockRoles(tx, input.accountId, organisationId);
			if (roles.length === 0) throw new AppError('NOT_FOUND', 'nobody of this organisation');
			if (roles.some((role) => !rolesToGive(ctx).includes(role)))
				throw new AppError('NOT_ALLOWED', 'only an admin logs an admin out');
			await deleteSessionsOf(tx, input.accountId);
			await insertAudit(tx, {
				...{ actorId, actorRole: ctx.actsAs, subjectId: input.accountId, organisationId },
				...{ action: 'people.sessionsEnded', at: ctx.clock() },
			});
		});
		return { ended: true as const };
	});

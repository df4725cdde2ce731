import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { addMember } from '@sleutelwerk/db/repo/account';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { lockRoles, removeRoles } from '@sleutelwerk/db/repo/people';
import { deleteSessionsOf } from '@sleutelwerk/db/repo/session';
import { ROLES, type Role } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { roleProcedure, type StaffContext } from '../trpc.ts';
import { rolesToGive } from './invite-rules.ts';

const change = z.object({ accountId: z.uuid(), roles: z.array(z.enum(ROLES)).max(ROLES.length) });

/**
 * Sets what somebody of the organisation may do. Without any role she is no longer of it. She is logged out, so that no
 * session keeps what was taken away. Nobody changes her own roles: nobody locks herself out or lifts herself up.
 */
export const changeRoles = roleProcedure('coordinator', 'admin')
	.input(change)
	.output(z.object({ roles: z.array(z.enum(ROLES)) }))
	.mutation(async ({ ctx, input }) => {
		const roles = ROLES.filter((role) => input.roles.includes(role));
		await ctx.db.transaction((tx) => setRoles(ctx, tx, { accountId: input.accountId, roles }));
		return { roles };
	});

async function setRoles(
	ctx: StaffContext,
	tx: Tx,
	{ accountId, roles }: { accountId: string; roles: readonly Role[] },
): Promise<void> {
	const { organisationId, accountId: actorId } = ctx.viewer;
	const before = await lockRoles(tx, accountId, organisationId);
	if (before.length === 0) throw new AppError('NOT_FOUND', 'nobody of this organisation');
	const added = roles.filter((role) => !before.includes(role));
	const removed = before.filter((role) => !roles.includes(role));
	if (added.length + removed.length === 0) return;
	if (accountId === actorId) throw new AppError('NOT_ALLOWED', 'nobody changes her own roles');
	const allowed = rolesToGive(ctx);
	if ([...added, ...removed].some((role) => !allowed.includes(role)))
		throw new AppError('NOT_ALLOWED', 'may not give or take this role');
	await removeRoles(tx, { accountId, organisationId, roles: removed });
	for (const role of added) await addMember(tx, { accountId, organisationId, role });
	await deleteSessionsOf(tx, accountId);
	await insertAudit(tx, {
		...{ actorId, actorRole: ctx.actsAs, subjectId: accountId, organisationId },
		...{ action: 'people.rolesChanged', at: ctx.clock() },
	});
}

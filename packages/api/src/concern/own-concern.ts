import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { lockConcern, type Concern } from '@sleutelwerk/db/repo/concern';
import type { MemberContext, StaffContext } from '../trpc.ts';

/** A concern this coordinator may handle, its row locked. @throws AppError NOT_FOUND, also for one about herself. */
export async function concernToHandle(ctx: MemberContext, tx: Tx, id: string): Promise<Concern> {
	const row = await lockConcern(tx, id, ctx.viewer);
	if (!row) throw new AppError('NOT_FOUND', 'no such concern here');
	return row;
}

/** One that is not settled yet. @throws AppError NOT_FOUND, CLOSED */
export async function openConcernToHandle(ctx: MemberContext, tx: Tx, id: string): Promise<Concern> {
	const row = await concernToHandle(ctx, tx, id);
	if (row.closedAt) throw new AppError('CLOSED', 'the concern is settled');
	return row;
}

export type ConcernAct = 'read' | 'linked' | 'suspended' | 'closed';

/**
 * Writes down which coordinator did what with a concern. Never of whom it is about: her own export lists what was
 * looked at of her, and would tell her that somebody wrote.
 */
export async function noteAct(
	ctx: StaffContext,
	tx: Tx,
	{ id, act, writerId = null }: { id: string; act: ConcernAct; writerId?: string | null },
) {
	const { accountId: actorId, organisationId } = ctx.viewer;
	await insertAudit(tx, {
		...{ actorId, actorRole: ctx.actsAs, organisationId, action: `concern.${act}`, objectId: id },
		// Who wrote it under her name may know that it was read.
		...{ subjectId: writerId, at: ctx.clock() },
	});
}

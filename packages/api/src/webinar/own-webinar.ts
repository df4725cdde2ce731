import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findWebinar, lockWebinar, type Webinar } from '@sleutelwerk/db/repo/webinar';
import type { MemberContext } from '../trpc.ts';

/** A webinar of the viewer's organisation. Throws NOT_FOUND for another's and for none. */
export async function ownWebinar(ctx: MemberContext, id: string): Promise<Webinar> {
	return own(ctx, await findWebinar(ctx.db, id));
}

/** The same, locked until the transaction ends. */
export async function lockOwnWebinar(ctx: MemberContext, tx: Tx, id: string): Promise<Webinar> {
	return own(ctx, await lockWebinar(tx, id));
}

function own(ctx: MemberContext, found: Webinar | null): Webinar {
	if (found?.organisationId !== ctx.viewer.organisationId) throw new AppError('NOT_FOUND', 'no such webinar');
	return found;
}

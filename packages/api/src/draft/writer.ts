import { AppError, type ScenarioGraph, type ScenarioText } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findDraft, type ScenarioDraft } from '@sleutelwerk/db/repo/draft';
import type { DraftContent } from '@sleutelwerk/role-play';
import { roleProcedure, type MemberContext } from '../trpc.ts';

/** Who writes and checks scenarios of an organisation. */
export const writerProcedure = roleProcedure('trainer', 'coordinator');

/** A draft of the viewer's organisation; none such is `NOT_FOUND`. */
export async function ownDraft(
	ctx: MemberContext,
	tx: Tx,
	{ id, lock = false }: { id: string; lock?: boolean },
): Promise<ScenarioDraft> {
	const found = await findDraft(tx, { id, organisationId: ctx.viewer.organisationId, lock });
	if (!found) throw new AppError('NOT_FOUND', 'no such draft');
	return found;
}

/** The same to change it: one that was published is never changed, a new version is made from it. */
export async function openDraft(
	ctx: MemberContext,
	tx: Tx,
	{ id, revision }: { id: string; revision?: number | undefined },
): Promise<ScenarioDraft> {
	const found = await ownDraft(ctx, tx, { id, lock: true });
	if (found.state === 'published') throw new AppError('CLOSED', 'this draft was published');
	if (revision !== undefined && revision !== found.revision)
		throw new AppError('CONFLICT', 'somebody else changed this draft');
	return found;
}

/** What the row holds, in the shapes of `role-play`: everything in it went through its operations. */
export function contentOf(row: Pick<ScenarioDraft, 'graph' | 'texts' | 'stale'>): DraftContent {
	return {
		graph: row.graph as ScenarioGraph,
		texts: row.texts as Record<string, ScenarioText>,
		stale: row.stale as Record<string, ScenarioText>,
	};
}

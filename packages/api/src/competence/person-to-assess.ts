import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findTask, type TaskRow } from '@sleutelwerk/db/repo/competence';
import { eligibilityOf, type Standing } from '../certificate/eligibility-facts.ts';
import { enrolmentToRun } from '../cohort/cohort-access.ts';
import type { MemberContext } from '../trpc.ts';

/** Somebody in a group that the viewer runs, with her rules. @throws AppError NOT_FOUND, NOT_ELIGIBLE who is not in it */
export async function personToAssess(
	ctx: Pick<MemberContext, 'viewer' | 'clock' | 'shelf'> & { db: Tx },
	enrolmentId: string,
): Promise<Standing> {
	const [standing] = await eligibilityOf(ctx, { enrolmentId });
	const isThere = standing?.state === 'active' || standing?.state === 'finished';
	if (isThere && standing.isMine) return standing;
	await enrolmentToRun(ctx, enrolmentId);
	throw new AppError('NOT_ELIGIBLE', 'is not in the group');
}

/** A task of a person in a group that the viewer runs. @throws AppError NOT_FOUND */
export async function taskToRun(ctx: Pick<MemberContext, 'db' | 'viewer'>, id: string): Promise<TaskRow> {
	const row = await findTask(ctx.db, id);
	if (!row) throw new AppError('NOT_FOUND', 'no such task');
	await enrolmentToRun(ctx, row.task.enrolmentId);
	return row;
}

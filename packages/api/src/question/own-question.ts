import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { lockOwnQuestion, type Question } from '@sleutelwerk/db/repo/question';
import type { MemberContext } from '../trpc.ts';

/** A question of the viewer's organisation, locked until the transaction ends; NOT_FOUND for another's and for none. */
export async function lockQuestion(ctx: MemberContext, tx: Tx, id: string): Promise<Question> {
	const { organisationId } = ctx.viewer;
	const found = await lockOwnQuestion(tx, { id, organisationId });
	if (!found) throw new AppError('NOT_FOUND', 'no such question');
	return found;
}

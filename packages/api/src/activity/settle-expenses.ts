import { AppError } from '@sleutelwerk/core';
import { settleExpenses } from '@sleutelwerk/db/repo/activity';
import type { ExpenseState } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';

/** Where each state may be reached from. A second tap on the same button changes nothing and is no error. */
const FROM: Readonly<Record<'approved' | 'refused' | 'paid', readonly ExpenseState[]>> = {
	approved: ['open', 'approved', 'refused'],
	refused: ['open', 'refused', 'approved'],
	paid: ['approved', 'paid'],
};

/** Approves, refuses or marks as paid out; all of them or none. */
export const settleExpensesProcedure = coordinatorProcedure
	.input(z.object({ ids: z.array(z.uuid()).min(1).max(500), to: z.enum(['approved', 'refused', 'paid']) }))
	.output(z.object({ settled: z.number() }))
	.mutation(async ({ ctx, input: { ids, to } }) => {
		const { organisationId, accountId } = ctx.viewer;
		const wanted = [...new Set(ids)];
		await ctx.db.transaction(async (tx) => {
			const settled = await settleExpenses(tx, {
				...{ organisationId, ids: wanted, from: FROM[to], to, by: accountId, at: ctx.clock() },
			});
			if (settled.length !== wanted.length)
				throw new AppError('CONFLICT', 'not all of them could be moved on', {
					fields: { ids: 'activity.problem.moved' },
				});
		});
		return { settled: wanted.length };
	});

import { listExpenses } from '@sleutelwerk/db/repo/activity';
import { ACTIVITY_KINDS, EXPENSE_KINDS, EXPENSE_STATES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { coordinatorProcedure } from '../trpc.ts';

const PAGE_SIZE = 50;
/** A treasurer's file holds at most so many lines; more than an organisation writes in years. */
const FILE_SIZE = 20_000;

const output = z.object({
	expenses: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			kind: z.enum(ACTIVITY_KINDS),
			/** `YYYY-MM-DD`. */
			day: z.string(),
			/** Euro cents. */
			cents: z.number(),
			expense: z.enum(EXPENSE_KINDS).nullable(),
			state: z.enum(EXPENSE_STATES).nullable(),
			settledAt: z.date().nullable(),
		}),
	),
	total: z.number(),
	totalCents: z.number(),
	pages: z.number(),
});

/** What key persons ask back: name, day, amount and what for; never what the evening was about. */
export const listExpensesProcedure = coordinatorProcedure
	.input(
		z.object({
			state: z.enum(EXPENSE_STATES).nullable().default('open'),
			/** From 1; null: all of them, for a file. */
			page: z.int().min(1).max(10_000).nullable().default(1),
		}),
	)
	.output(output)
	.query(async ({ ctx, input }) => {
		const rows = await listExpenses(ctx.db, {
			organisationId: ctx.viewer.organisationId,
			state: input.state,
			limit: input.page === null ? FILE_SIZE : PAGE_SIZE,
			offset: input.page === null ? 0 : (input.page - 1) * PAGE_SIZE,
		});
		await noteLook(ctx, input.page === null ? 'expensesFile' : 'expenses', {
			accounts: rows.map((row) => row.accountId),
		});
		const total = rows[0]?.total ?? 0;
		return {
			expenses: rows.map(({ accountId: _whose, ...row }) => row),
			total,
			totalCents: rows[0]?.totalCents ?? 0,
			pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
		};
	});

import { and, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { attempt } from '../schema/index.ts';

type Window = { rule: string; key: string; windowStart: Date };

/** Counts one more attempt and returns how many there are in its window, this one included. */
export async function countAttempt(tx: Tx, window: Window): Promise<number> {
	const [row] = await tx
		.insert(attempt)
		.values({ ...window, count: 1 })
		.onConflictDoUpdate({
			target: [attempt.rule, attempt.key, attempt.windowStart],
			set: { count: sql`${attempt.count} + 1` },
		})
		.returning({ count: attempt.count });
	return row?.count ?? 1;
}

/** How many attempts a window has seen. */
export async function attemptsIn(tx: Tx, { rule, key, windowStart }: Window): Promise<number> {
	const [row] = await tx
		.select({ count: attempt.count })
		.from(attempt)
		.where(and(eq(attempt.rule, rule), eq(attempt.key, key), eq(attempt.windowStart, windowStart)));
	return row?.count ?? 0;
}

export async function deleteAttemptsBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(attempt).where(lt(attempt.windowStart, at));
}

import { and, count, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { loginToken } from '../schema/index.ts';

export type LoginTokenKind = (typeof loginToken.$inferSelect)['kind'];
type NewLoginToken = { accountId: string; kind: LoginTokenKind; tokenHash: string; expiresAt: Date };

export async function insertLoginTokens(tx: Tx, values: readonly NewLoginToken[]): Promise<void> {
	if (values.length > 0) await tx.insert(loginToken).values([...values]);
}

/** Uses a way in up: of many that try at once exactly one gets the account's id, the others null. */
export async function redeemLoginToken(
	tx: Tx,
	{
		tokenHash,
		kind,
		at,
		accountId,
	}: { tokenHash: string; kind: LoginTokenKind; at: Date; accountId?: string },
): Promise<string | null> {
	const [row] = await tx
		.update(loginToken)
		.set({ usedAt: at })
		.where(
			and(
				eq(loginToken.tokenHash, tokenHash),
				eq(loginToken.kind, kind),
				isNull(loginToken.usedAt),
				gt(loginToken.expiresAt, at),
				accountId ? eq(loginToken.accountId, accountId) : undefined,
			),
		)
		.returning({ accountId: loginToken.accountId });
	return row?.accountId ?? null;
}

/** Whether a way in would still work; uses nothing up. */
export async function isLoginTokenOpen(tx: Tx, tokenHash: string, at: Date): Promise<boolean> {
	const [row] = await tx
		.select({ id: loginToken.id })
		.from(loginToken)
		.where(and(eq(loginToken.tokenHash, tokenHash), isNull(loginToken.usedAt), gt(loginToken.expiresAt, at)));
	return row !== undefined;
}

/** Takes back every way in of a person, or those of one kind. */
export async function deleteLoginTokensOf(tx: Tx, accountId: string, kind?: LoginTokenKind): Promise<void> {
	const mine = eq(loginToken.accountId, accountId);
	await tx.delete(loginToken).where(kind ? and(mine, eq(loginToken.kind, kind)) : mine);
}

/** How many ways in of each kind a person has not used yet. */
export async function countLoginTokens(tx: Tx, accountId: string): Promise<Record<LoginTokenKind, number>> {
	const rows = await tx
		.select({ kind: loginToken.kind, count: count() })
		.from(loginToken)
		.where(and(eq(loginToken.accountId, accountId), isNull(loginToken.usedAt)))
		.groupBy(loginToken.kind);
	const counts = { link: 0, code: 0, recovery: 0 };
	for (const row of rows) counts[row.kind] = row.count;
	return counts;
}

export async function deleteLoginTokensBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(loginToken).where(lt(loginToken.expiresAt, at));
}

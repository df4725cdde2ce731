import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { passkey, passkeyChallenge } from '../schema/index.ts';

export type Passkey = typeof passkey.$inferSelect;
export type NewPasskey = typeof passkey.$inferInsert;
export type ChallengePurpose = (typeof passkeyChallenge.$inferSelect)['purpose'];

/** The passkeys of a person, the oldest first. */
export async function listPasskeys(tx: Tx, accountId: string): Promise<Passkey[]> {
	return await tx
		.select()
		.from(passkey)
		.where(eq(passkey.accountId, accountId))
		.orderBy(asc(passkey.createdAt), asc(passkey.id));
}

export async function countPasskeys(tx: Tx, accountId: string): Promise<number> {
	return await tx.$count(passkey, eq(passkey.accountId, accountId));
}

export async function findPasskey(tx: Tx, credentialId: string): Promise<Passkey | null> {
	const [row] = await tx.select().from(passkey).where(eq(passkey.credentialId, credentialId));
	return row ?? null;
}

/** Keeps a passkey; throws a unique violation for one that anybody has already. */
export async function insertPasskey(tx: Tx, values: NewPasskey): Promise<void> {
	await tx.insert(passkey).values(values);
}

/** Writes a use down; false when the counter has moved on meanwhile: of two at once one is a copy. */
export async function usePasskey(
	tx: Tx,
	id: string,
	{ counter, at }: { counter: number; at: Date },
): Promise<boolean> {
	const rows = await tx
		.update(passkey)
		.set({ counter, lastUsedAt: at })
		.where(
			and(
				eq(passkey.id, id),
				counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, sql`${counter}::bigint`),
			),
		)
		.returning({ id: passkey.id });
	return rows.length > 0;
}

/** Takes a passkey of a person away; false when she has none such. */
export async function deletePasskey(tx: Tx, accountId: string, id: string): Promise<boolean> {
	const rows = await tx
		.delete(passkey)
		.where(and(eq(passkey.accountId, accountId), eq(passkey.id, id)))
		.returning({ id: passkey.id });
	return rows.length > 0;
}

export async function deletePasskeysOf(tx: Tx, accountId: string): Promise<void> {
	await tx.delete(passkey).where(eq(passkey.accountId, accountId));
}

export async function insertChallenge(tx: Tx, values: typeof passkeyChallenge.$inferInsert): Promise<void> {
	await tx.insert(passkeyChallenge).values(values);
}

/** Takes a challenge out of the table, whatever comes of it; false for one that was taken, is too old or another's. */
export async function takeChallenge(
	tx: Tx,
	{
		hash,
		purpose,
		accountId,
		at,
	}: { hash: string; purpose: ChallengePurpose; accountId: string | null; at: Date },
): Promise<boolean> {
	const [row] = await tx
		.delete(passkeyChallenge)
		.where(
			and(
				eq(passkeyChallenge.hash, hash),
				eq(passkeyChallenge.purpose, purpose),
				accountId ? eq(passkeyChallenge.accountId, accountId) : isNull(passkeyChallenge.accountId),
			),
		)
		.returning({ expiresAt: passkeyChallenge.expiresAt });
	return row !== undefined && row.expiresAt > at;
}

export async function deleteChallengesBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, at));
}

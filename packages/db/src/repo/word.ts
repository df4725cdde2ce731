import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { keptWord } from '../schema/index.ts';

/** Ids of the words somebody keeps, the newest first. */
export async function listKeptWords(tx: Tx, accountId: string) {
	return await tx
		.select({ word: keptWord.word, at: keptWord.at })
		.from(keptWord)
		.where(eq(keptWord.accountId, accountId))
		.orderBy(desc(keptWord.at), keptWord.word);
}

/** Keeps a word; kept again it stays where it is. */
export async function keepWord(tx: Tx, values: typeof keptWord.$inferInsert): Promise<void> {
	await tx.insert(keptWord).values(values).onConflictDoNothing();
}

export async function removeWord(tx: Tx, { accountId, word }: { accountId: string; word: string }) {
	await tx.delete(keptWord).where(and(eq(keptWord.accountId, accountId), eq(keptWord.word, word)));
}

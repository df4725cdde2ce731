import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { shareLink } from '../schema/index.ts';

/** Keeps a link to the papers of a certificate; of the secret only its hash. */
export async function insertShareLink(
	tx: Tx,
	values: { certificateId: string; tokenHash: string; createdAt: Date },
): Promise<void> {
	await tx.insert(shareLink).values(values);
}

/** Takes every link of a certificate back. */
export async function takeBackLinks(tx: Tx, certificateId: string, at: Date): Promise<void> {
	await tx
		.update(shareLink)
		.set({ takenBackAt: at })
		.where(and(eq(shareLink.certificateId, certificateId), isNull(shareLink.takenBackAt)));
}

/** Whether this secret opens the papers of this certificate now. */
export async function hasShareLink(tx: Tx, certificateId: string, tokenHash: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: shareLink.id })
		.from(shareLink)
		.where(
			and(
				eq(shareLink.certificateId, certificateId),
				eq(shareLink.tokenHash, tokenHash),
				isNull(shareLink.takenBackAt),
			),
		);
	return row !== undefined;
}

import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, cohort, invitation, organisation } from '../schema/index.ts';

export type Invitation = typeof invitation.$inferSelect;
export type NewInvitation = typeof invitation.$inferInsert;

export async function insertInvitation(tx: Tx, values: NewInvitation): Promise<Invitation> {
	const [row] = await tx.insert(invitation).values(values).returning();
	if (!row) throw new Error('the invitation was not written');
	return row;
}

const isOpen = (tokenHash: string, at: Date) =>
	and(eq(invitation.tokenHash, tokenHash), gt(invitation.usesLeft, 0), gt(invitation.expiresAt, at));

/** An invitation that still works, with who invites; uses nothing up. */
export async function findOpenInvitation(tx: Tx, tokenHash: string, at: Date) {
	const [row] = await tx
		.select({ invitation, organisationName: organisation.name, cohortName: cohort.name })
		.from(invitation)
		.innerJoin(organisation, eq(organisation.id, invitation.organisationId))
		.leftJoin(cohort, eq(cohort.id, invitation.cohortId))
		.where(isOpen(tokenHash, at));
	return row ?? null;
}

/** Takes one use of it, or null: the row is locked by its own update, so that two never take the last one. */
export async function useInvitation(tx: Tx, tokenHash: string, at: Date): Promise<Invitation | null> {
	const [row] = await tx
		.update(invitation)
		.set({ usesLeft: sql`${invitation.usesLeft} - 1` })
		.where(isOpen(tokenHash, at))
		.returning();
	return row ?? null;
}

/** Invitations of an organisation that still work, the newest first. */
export async function listOpenInvitations(tx: Tx, organisationId: string, at: Date) {
	return await tx
		.select({
			id: invitation.id,
			role: invitation.role,
			usesLeft: invitation.usesLeft,
			expiresAt: invitation.expiresAt,
			madeBy: account.shownName,
			cohortName: cohort.name,
		})
		.from(invitation)
		.leftJoin(account, eq(account.id, invitation.madeBy))
		.leftJoin(cohort, eq(cohort.id, invitation.cohortId))
		.where(
			and(
				eq(invitation.organisationId, organisationId),
				gt(invitation.usesLeft, 0),
				gt(invitation.expiresAt, at),
			),
		)
		.orderBy(desc(invitation.createdAt));
}

/** Takes an invitation of this organisation back; false when it has none such. */
export async function deleteInvitation(tx: Tx, id: string, organisationId: string): Promise<boolean> {
	const rows = await tx
		.delete(invitation)
		.where(and(eq(invitation.id, id), eq(invitation.organisationId, organisationId)))
		.returning({ id: invitation.id });
	return rows.length > 0;
}

export async function deleteInvitationsBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(invitation).where(lt(invitation.expiresAt, at));
}

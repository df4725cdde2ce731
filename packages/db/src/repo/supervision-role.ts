import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	supervisionMeeting,
	supervisionRegistration,
	supervisionRole,
	type EveningRole,
} from '../schema/index.ts';

/** Who has a seat in a meeting, in order of arrival, by the names they chose to show. */
export async function listAtTable(tx: Tx, meetingId: string) {
	return await tx
		.select({ id: account.id, name: account.shownName })
		.from(supervisionRegistration)
		.innerJoin(account, eq(account.id, supervisionRegistration.accountId))
		.where(
			and(eq(supervisionRegistration.meetingId, meetingId), eq(supervisionRegistration.state, 'confirmed')),
		)
		.orderBy(asc(supervisionRegistration.arrival));
}

/** Who does what at a meeting, as far as somebody has said it. */
export async function listTurns(tx: Tx, meetingId: string) {
	return await tx
		.select({ role: supervisionRole.role, accountId: supervisionRole.accountId })
		.from(supervisionRole)
		.where(eq(supervisionRole.meetingId, meetingId));
}

/** What these people did at meetings before a moment. */
export async function listPastTurns(tx: Tx, accountIds: readonly string[], before: Date) {
	if (accountIds.length === 0) return [];
	return await tx
		.select({
			accountId: supervisionRole.accountId,
			role: supervisionRole.role,
			at: supervisionMeeting.startsAt,
		})
		.from(supervisionRole)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRole.meetingId))
		.where(
			and(
				inArray(supervisionRole.accountId, [...accountIds]),
				eq(supervisionMeeting.isCancelled, false),
				lt(supervisionMeeting.startsAt, before),
			),
		);
}

/** Writes who does what; what was said before is replaced. */
export async function saveTurns(
	tx: Tx,
	meetingId: string,
	turns: Readonly<Record<EveningRole, string>>,
): Promise<void> {
	for (const [role, accountId] of Object.entries(turns) as [EveningRole, string][])
		await tx
			.insert(supervisionRole)
			.values({ meetingId, role, accountId })
			.onConflictDoUpdate({
				target: [supervisionRole.meetingId, supervisionRole.role],
				set: { accountId },
			});
}

import { and, asc, eq, inArray, lt, or } from 'drizzle-orm';
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

/** Who does what at a meeting, as far as somebody has said it, and what these people did at meetings before it. */
export async function listTurns(
	tx: Tx,
	{ id, startsAt }: { id: string; startsAt: Date },
	accountIds: readonly string[],
) {
	const rows = await tx
		.select({
			meetingId: supervisionRole.meetingId,
			accountId: supervisionRole.accountId,
			role: supervisionRole.role,
			at: supervisionMeeting.startsAt,
		})
		.from(supervisionRole)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRole.meetingId))
		.where(
			or(
				eq(supervisionRole.meetingId, id),
				and(
					inArray(supervisionRole.accountId, [...accountIds]),
					eq(supervisionMeeting.isCancelled, false),
					lt(supervisionMeeting.startsAt, startsAt),
				),
			),
		);
	return {
		said: rows.filter((row) => row.meetingId === id),
		past: rows.filter((row) => row.meetingId !== id),
	};
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

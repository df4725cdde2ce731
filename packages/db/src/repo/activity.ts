import { and, asc, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	activity,
	activityTarget,
	enrolment,
	type ActivityKind,
	type ExpenseState,
} from '../schema/index.ts';

export type Activity = typeof activity.$inferSelect;
export type NewActivity = typeof activity.$inferInsert;

/** Writes what somebody did under an id of the form's choosing; the same id again changes nothing and gives what is there. */
export async function insertActivity(tx: Tx, values: NewActivity & { id: string }): Promise<Activity> {
	await tx.insert(activity).values(values).onConflictDoNothing();
	const [row] = await tx.select().from(activity).where(eq(activity.id, values.id));
	if (!row) throw new Error('the activity was not written');
	return row;
}

/** What one person did in one organisation, the newest first. */
export async function listActivitiesOf(
	tx: Tx,
	{ accountId, organisationId, limit }: { accountId: string; organisationId: string; limit: number },
): Promise<Activity[]> {
	return await tx
		.select()
		.from(activity)
		.where(and(eq(activity.accountId, accountId), eq(activity.organisationId, organisationId)))
		.orderBy(desc(activity.day), desc(activity.createdAt), desc(activity.id))
		.limit(limit);
}

/** One of somebody's own, locked until it is deleted; null when there is none such of hers. */
export async function lockActivity(tx: Tx, id: string, accountId: string): Promise<Activity | null> {
	const [row] = await tx
		.select()
		.from(activity)
		.where(and(eq(activity.id, id), eq(activity.accountId, accountId)))
		.for('update');
	return row ?? null;
}

export async function deleteActivity(tx: Tx, id: string): Promise<void> {
	await tx.delete(activity).where(eq(activity.id, id));
}

/** With whom somebody may go in a duo: people of the groups she is or was in, by the name they chose for lists. */
export async function listPeers(tx: Tx, accountId: string): Promise<{ id: string; name: string }[]> {
	const cohorts = tx
		.select({ id: enrolment.cohortId })
		.from(enrolment)
		.where(and(eq(enrolment.accountId, accountId), inArray(enrolment.state, ['active', 'finished'])));
	return await tx
		.selectDistinct({ id: account.id, name: account.shownName })
		.from(enrolment)
		.innerJoin(account, eq(account.id, enrolment.accountId))
		.where(
			and(
				inArray(enrolment.cohortId, cohorts),
				inArray(enrolment.state, ['active', 'finished']),
				ne(account.id, accountId),
				isNull(account.erasedAt),
			),
		)
		.orderBy(asc(account.shownName), asc(account.id));
}

export type ExpenseWish = {
	organisationId: string;
	state: ExpenseState | null;
	limit: number;
	offset: number;
};

/** What people ask back, the oldest day first; each row says how many there are in all and what they come to. */
export async function listExpenses(tx: Tx, { organisationId, state, limit, offset }: ExpenseWish) {
	return await tx
		.select({
			id: activity.id,
			accountId: activity.accountId,
			name: account.name,
			kind: activity.kind,
			day: activity.day,
			cents: activity.expenseCents,
			expense: activity.expenseKind,
			state: activity.expenseState,
			settledAt: activity.expenseAt,
			total: sql<number>`(count(*) over ())::int`,
			totalCents: sql<number>`(sum(${activity.expenseCents}) over ())::int`,
		})
		.from(activity)
		.innerJoin(account, eq(account.id, activity.accountId))
		.where(
			and(
				eq(activity.organisationId, organisationId),
				gt(activity.expenseCents, 0),
				state ? eq(activity.expenseState, state) : undefined,
			),
		)
		.orderBy(asc(activity.day), asc(activity.createdAt), asc(activity.id))
		.limit(limit)
		.offset(offset);
}

export type Settlement = {
	organisationId: string;
	ids: readonly string[];
	/** States from which this one may be reached: nothing is paid twice. */
	from: readonly ExpenseState[];
	to: ExpenseState;
	by: string;
	at: Date;
};

/** Moves expenses on; gives the ids that were in one of the states to come from. */
export async function settleExpenses(tx: Tx, wish: Settlement): Promise<string[]> {
	const rows = await tx
		.update(activity)
		.set({ expenseState: wish.to, expenseBy: wish.by, expenseAt: wish.at })
		.where(
			and(
				eq(activity.organisationId, wish.organisationId),
				inArray(activity.id, [...wish.ids]),
				inArray(activity.expenseState, [...wish.from]),
			),
		)
		.returning({ id: activity.id });
	return rows.map((row) => row.id);
}

export async function listTargets(tx: Tx, organisationId: string, year: number) {
	return await tx
		.select({ kind: activityTarget.kind, wanted: activityTarget.wanted })
		.from(activityTarget)
		.where(and(eq(activityTarget.organisationId, organisationId), eq(activityTarget.year, year)));
}

/** Keeps the numbers of one year; 0 takes one away. */
export async function saveTargets(tx: Tx, { organisationId, year, wanted }: TargetsOfYear): Promise<void> {
	for (const [kind, number] of Object.entries(wanted) as [ActivityKind, number][]) {
		const values = { organisationId, year, kind, wanted: number };
		await tx
			.insert(activityTarget)
			.values(values)
			.onConflictDoUpdate({
				target: [activityTarget.organisationId, activityTarget.year, activityTarget.kind],
				set: { wanted: number },
			});
	}
	await tx
		.delete(activityTarget)
		.where(
			and(
				eq(activityTarget.organisationId, organisationId),
				eq(activityTarget.year, year),
				eq(activityTarget.wanted, 0),
			),
		);
}

export type TargetsOfYear = {
	organisationId: string;
	/** Calendar year on the Dutch clock. */
	year: number;
	wanted: Partial<Record<ActivityKind, number>>;
};

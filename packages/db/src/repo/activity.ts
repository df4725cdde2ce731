import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { activity } from '../schema/index.ts';

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

/** Deletes somebody's own; false when there is none such of hers. */
export async function deleteActivity(tx: Tx, id: string, accountId: string): Promise<boolean> {
	const gone = await tx
		.delete(activity)
		.where(and(eq(activity.id, id), eq(activity.accountId, accountId)))
		.returning({ id: activity.id });
	return gone.length > 0;
}

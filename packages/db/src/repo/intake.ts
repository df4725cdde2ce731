import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { enrolment, intake, meeting } from '../schema/index.ts';

export type Intake = typeof intake.$inferSelect;

/** Writes what somebody needs to take part; the newest answer stands. */
export async function saveIntake(tx: Tx, values: Intake): Promise<void> {
	const { enrolmentId: _, ...set } = values;
	await tx.insert(intake).values(values).onConflictDoUpdate({ target: intake.enrolmentId, set });
}

export async function findIntake(tx: Tx, enrolmentId: string): Promise<Intake | null> {
	const [row] = await tx.select().from(intake).where(eq(intake.enrolmentId, enrolmentId));
	return row ?? null;
}

/** Of one person, for her export. Her own words are still sealed. */
export async function listIntakesOf(tx: Tx, accountId: string): Promise<Intake[]> {
	const rows = await tx
		.select({ intake })
		.from(intake)
		.innerJoin(enrolment, eq(enrolment.id, intake.enrolmentId))
		.where(eq(enrolment.accountId, accountId));
	return rows.map((row) => row.intake);
}

/** How many of those who hold a seat want what, for whoever arranges it; no names. */
export async function countWishes(tx: Tx, cohortId: string) {
	const [row] = await tx
		.select({
			filled: sql<number>`count(*)::int`,
			travel: sql<number>`count(*) filter (where ${intake.wantsTravel})::int`,
			childCare: sql<number>`count(*) filter (where ${intake.wantsChildCare})::int`,
		})
		.from(intake)
		.innerJoin(enrolment, eq(enrolment.id, intake.enrolmentId))
		.where(and(eq(enrolment.cohortId, cohortId), eq(enrolment.state, 'active')));
	return row ?? { filled: 0, travel: 0, childCare: 0 };
}

export async function deleteIntake(tx: Tx, enrolmentId: string): Promise<void> {
	await tx.delete(intake).where(eq(intake.enrolmentId, enrolmentId));
}

/** Forgets answers whose group had its last half-day, and that were last changed, before a moment. */
export async function deleteIntakesBefore(tx: Tx, at: Date): Promise<void> {
	const isLater = sql`exists (select 1 from ${meeting} where ${meeting.cohortId} = ${enrolment.cohortId} and ${meeting.startsAt} >= ${at.toISOString()})`;
	const past = tx
		.select({ id: enrolment.id })
		.from(enrolment)
		.where(sql`not ${isLater}`);
	await tx.delete(intake).where(and(lt(intake.updatedAt, at), inArray(intake.enrolmentId, past)));
}

import { and, asc, desc, eq, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, cohort, cohortTrainer, enrolment } from '../schema/index.ts';

export type Enrolment = typeof enrolment.$inferSelect;

function isSeatOf(accountId: string, organisationId: string) {
	return and(
		eq(enrolment.accountId, accountId),
		eq(cohort.organisationId, organisationId),
		ne(enrolment.state, 'left'),
		ne(enrolment.state, 'waiting'),
	);
}

// A seat in a coming group does not take the place of the group that runs.
const currentFirst = [sql`${cohort.state} <> 'running'`, desc(enrolment.createdAt)];

/** The way through the course a person is on now, with its cohort; null when she has none. */
export async function findCurrentEnrolment(tx: Tx, accountId: string, organisationId: string) {
	const [row] = await tx
		.select({ enrolment, cohort })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(isSeatOf(accountId, organisationId))
		.orderBy(...currentFirst)
		.limit(1);
	return row ?? null;
}

/** Its id, to be asked for inside another statement. */
export function currentEnrolmentId(tx: Tx, accountId: string, organisationId: string) {
	return tx
		.select({ id: enrolment.id })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(isSeatOf(accountId, organisationId))
		.orderBy(...currentFirst)
		.limit(1);
}

/** Lets one thing of a person's course happen after another until the transaction ends. */
export async function lockEnrolment(tx: Tx, id: string): Promise<void> {
	await tx.select({ id: enrolment.id }).from(enrolment).where(eq(enrolment.id, id)).for('update');
}

/** Where somebody is now: another device goes on there. An older moment never overwrites a newer one. */
export async function setPlace(
	tx: Tx,
	id: string,
	place: { part: number; lesson: number; step: string | null; at: Date },
): Promise<void> {
	await tx
		.update(enrolment)
		.set({ atPart: place.part, atLesson: place.lesson, atStep: place.step, atMoment: place.at })
		.where(and(eq(enrolment.id, id), or(isNull(enrolment.atMoment), lte(enrolment.atMoment, place.at))));
}

export async function setWantsContact(tx: Tx, id: string, at: Date | null): Promise<void> {
	await tx.update(enrolment).set({ wantsContactAt: at }).where(eq(enrolment.id, id));
}

/** Account ids and shown names of a cohort's trainers. */
export async function listTrainers(tx: Tx, cohortId: string) {
	return await tx
		.select({ id: account.id, name: account.name, shownName: account.shownName })
		.from(cohortTrainer)
		.innerJoin(account, eq(account.id, cohortTrainer.accountId))
		.where(eq(cohortTrainer.cohortId, cohortId))
		.orderBy(asc(account.name));
}

import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	calendarToken,
	cohort,
	cohortTrainer,
	enrolment,
	meeting,
	supervisionMeeting,
	supervisionRegistration,
} from '../schema/index.ts';

/** Gives a person's feed a new secret; the one before stops to work. */
export async function putCalendarToken(
	tx: Tx,
	values: { accountId: string; tokenHash: string; createdAt: Date },
): Promise<void> {
	const { tokenHash, createdAt } = values;
	await tx
		.insert(calendarToken)
		.values(values)
		.onConflictDoUpdate({ target: calendarToken.accountId, set: { tokenHash, createdAt } });
}

export async function deleteCalendarToken(tx: Tx, accountId: string): Promise<void> {
	await tx.delete(calendarToken).where(eq(calendarToken.accountId, accountId));
}

export async function findCalendarToken(tx: Tx, accountId: string) {
	const [row] = await tx
		.select({ createdAt: calendarToken.createdAt })
		.from(calendarToken)
		.where(eq(calendarToken.accountId, accountId));
	return row ?? null;
}

/** Whose feed a secret opens; nobody's after the account was erased. */
export async function findCalendarOwner(tx: Tx, tokenHash: string) {
	const [row] = await tx
		.select({ id: account.id, locale: account.locale, safeContact: account.safeContact })
		.from(calendarToken)
		.innerJoin(account, eq(account.id, calendarToken.accountId))
		.where(and(eq(calendarToken.tokenHash, tokenHash), isNull(account.erasedAt)));
	return row ?? null;
}

/** Live half-days of the groups a person is in or runs, cancelled ones too: calendars have to hear of those. */
export async function listOwnMeetings(tx: Tx, accountId: string, since: Date) {
	const isIn = tx
		.select({ id: enrolment.cohortId })
		.from(enrolment)
		.where(and(eq(enrolment.accountId, accountId), inArray(enrolment.state, ['active', 'finished'])));
	const runs = tx
		.select({ id: cohortTrainer.cohortId })
		.from(cohortTrainer)
		.where(eq(cohortTrainer.accountId, accountId));
	return await tx
		.select({
			id: meeting.id,
			startsAt: meeting.startsAt,
			minutes: meeting.minutes,
			place: meeting.place,
			isCancelled: meeting.isCancelled,
			revision: meeting.revision,
			madeAt: cohort.createdAt,
		})
		.from(meeting)
		.innerJoin(cohort, eq(cohort.id, meeting.cohortId))
		.where(
			and(or(inArray(meeting.cohortId, isIn), inArray(meeting.cohortId, runs)), gte(meeting.startsAt, since)),
		)
		.orderBy(asc(meeting.startsAt), asc(meeting.id));
}

/** Supervision meetings in which a person has a seat, or which she leads. */
export async function listOwnSupervision(tx: Tx, accountId: string, since: Date) {
	const hasSeat = tx
		.select({ id: supervisionRegistration.meetingId })
		.from(supervisionRegistration)
		.where(
			and(eq(supervisionRegistration.accountId, accountId), eq(supervisionRegistration.state, 'confirmed')),
		);
	return await tx
		.select({
			id: supervisionMeeting.id,
			startsAt: supervisionMeeting.startsAt,
			minutes: supervisionMeeting.minutes,
			place: supervisionMeeting.place,
			isCancelled: supervisionMeeting.isCancelled,
			revision: supervisionMeeting.revision,
			madeAt: supervisionMeeting.createdAt,
		})
		.from(supervisionMeeting)
		.where(
			and(
				or(inArray(supervisionMeeting.id, hasSeat), eq(supervisionMeeting.trainerId, accountId)),
				gte(supervisionMeeting.startsAt, since),
			),
		)
		.orderBy(asc(supervisionMeeting.startsAt), asc(supervisionMeeting.id));
}

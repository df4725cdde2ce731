import { and, count, countDistinct, eq, inArray, isNull, lt, notExists, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../database.ts';
import {
	activity,
	assessmentAnswer,
	certificate,
	certificateEvent,
	cohort,
	enrolment,
	meeting,
	supervisionMeeting,
	supervisionRegistration,
	webinar,
} from '../schema/index.ts';
import { countRegistrations } from './registration.ts';

/** What a figure is counted over: one organisation, one calendar year on the Dutch clock, up to now. */
export type ReportScope = { organisationId: string; year: number; now: Date };

function inYear(moment: AnyPgColumn | SQL, year: number): SQL {
	return sql`extract(year from ${moment} at time zone 'Europe/Amsterdam') = ${year}`;
}

/** Groups whose last half-day lay in the year and is over. */
function endedCohorts(tx: Tx, year: number, now: Date) {
	return tx
		.select({ cohortId: meeting.cohortId })
		.from(meeting)
		.where(eq(meeting.isCancelled, false))
		.groupBy(meeting.cohortId)
		.having(
			and(inYear(sql`max(${meeting.startsAt})`, year), lt(sql`max(${meeting.startsAt})`, now.toISOString())),
		);
}

/** People who finished in a group whose last half-day lay in the year. */
export async function countTrained(tx: Tx, { organisationId, year, now }: ReportScope): Promise<number> {
	const [row] = await tx
		.select({ people: countDistinct(enrolment.accountId) })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(
			and(
				eq(cohort.organisationId, organisationId),
				eq(enrolment.state, 'finished'),
				inArray(enrolment.cohortId, endedCohorts(tx, year, now)),
			),
		);
	return row?.people ?? 0;
}

/** People with a first certificate issued in the year and not revoked since; a renewal makes no new person. */
export async function countCertified(tx: Tx, { organisationId, year }: ReportScope): Promise<number> {
	const [row] = await tx
		// A person who was erased has no account any more: her certificate still counts as one.
		.select({
			people: sql<number>`count(distinct coalesce(${certificate.accountId}, ${certificate.id}))::int`,
		})
		.from(certificate)
		.leftJoin(
			certificateEvent,
			and(eq(certificateEvent.certificateId, certificate.id), eq(certificateEvent.act, 'revoked')),
		)
		.where(
			and(
				eq(certificate.organisationId, organisationId),
				eq(certificate.cycle, 1),
				inYear(certificate.issuedAt, year),
				isNull(certificateEvent.id),
			),
		);
	return row?.people ?? 0;
}

/** Meetings for key persons that took place, and the different people who were there. */
export async function countSupervision(
	tx: Tx,
	{ organisationId, year, now }: ReportScope,
): Promise<{ meetings: number; people: number }> {
	const [row] = await tx
		.select({
			meetings: countDistinct(supervisionMeeting.id),
			people: countDistinct(supervisionRegistration.accountId),
		})
		.from(supervisionMeeting)
		.leftJoin(
			supervisionRegistration,
			and(
				eq(supervisionRegistration.meetingId, supervisionMeeting.id),
				eq(supervisionRegistration.attended, 'present'),
			),
		)
		.where(
			and(
				eq(supervisionMeeting.organisationId, organisationId),
				eq(supervisionMeeting.isCancelled, false),
				lt(supervisionMeeting.startsAt, now),
				inYear(supervisionMeeting.startsAt, year),
			),
		);
	return row ?? { meetings: 0, people: 0 };
}

/** Webinars that took place, and the seats that were taken; deleted registrations count as they were counted then. */
export async function countWebinars(
	tx: Tx,
	{ organisationId, year, now }: ReportScope,
): Promise<{ webinars: number; seats: number; byPartner: Map<string, number> }> {
	const rows = await tx
		.select({ id: webinar.id, counts: webinar.counts })
		.from(webinar)
		.where(
			and(
				eq(webinar.organisationId, organisationId),
				inArray(webinar.state, ['open', 'closed', 'held', 'archived']),
				lt(webinar.startsAt, now),
				inYear(webinar.startsAt, year),
			),
		);
	const live = await countRegistrations(
		tx,
		rows.map((row) => row.id),
	);
	const known = rows.flatMap(({ id, counts }) => counts ?? live.get(id) ?? []);
	const byPartner = new Map<string, number>();
	for (const [partnerId, people] of known.flatMap((one) => Object.entries(one.byPartner)))
		if (partnerId !== '') byPartner.set(partnerId, (byPartner.get(partnerId) ?? 0) + people);
	return { webinars: rows.length, seats: known.reduce((all, one) => all + one.confirmed, 0), byPartner };
}

/**
 * Activities of the year, counted by everything a report divides them by. What two people wrote down, each naming the
 * other, for the same day and kind, is one activity: the one written first counts.
 */
export async function countActivities(tx: Tx, { organisationId, year }: ReportScope) {
	const other = alias(activity, 'other');
	const first = tx
		.select({ one: sql`1` })
		.from(other)
		.where(
			and(
				eq(other.accountId, activity.duoWith),
				eq(other.duoWith, activity.accountId),
				eq(other.organisationId, activity.organisationId),
				eq(other.day, activity.day),
				eq(other.kind, activity.kind),
				sql`(${other.createdAt}, ${other.id}) < (${activity.createdAt}, ${activity.id})`,
			),
		);
	const { kind, people, theme, language, referredTo, withPartner, partnerId, isDuo } = activity;
	const divided = [kind, people, theme, language, referredTo, withPartner, partnerId, isDuo];
	return await tx
		.select({
			...{ kind, people, theme, language, referredTo, withPartner, partnerId, isDuo },
			activities: count(),
			minutes: sql<number>`sum(${activity.minutes})::int`,
		})
		.from(activity)
		.where(
			and(
				eq(activity.organisationId, organisationId),
				sql`extract(year from ${activity.day}) = ${year}`,
				notExists(first),
			),
		)
		.groupBy(...divided);
}

/** Different people who wrote an activity of the year down. */
export async function countActive(tx: Tx, { organisationId, year }: ReportScope): Promise<number> {
	const [row] = await tx
		.select({ people: countDistinct(activity.accountId) })
		.from(activity)
		.where(
			and(eq(activity.organisationId, organisationId), sql`extract(year from ${activity.day}) = ${year}`),
		);
	return row?.people ?? 0;
}

/** Assessment answers of people in groups whose last half-day lay in the year, with the edition they were asked by. */
export async function listGrowth(tx: Tx, { organisationId, year, now }: ReportScope) {
	return await tx
		.select({
			cohortId: enrolment.cohortId,
			courseVersionId: cohort.courseVersionId,
			enrolmentId: assessmentAnswer.enrolmentId,
			occasion: assessmentAnswer.moment,
			item: assessmentAnswer.item,
			value: assessmentAnswer.value,
		})
		.from(assessmentAnswer)
		.innerJoin(enrolment, eq(enrolment.id, assessmentAnswer.enrolmentId))
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(
			and(
				eq(cohort.organisationId, organisationId),
				inArray(enrolment.state, ['active', 'finished']),
				inArray(enrolment.cohortId, endedCohorts(tx, year, now)),
			),
		);
}

import { and, count, countDistinct, eq, inArray, isNull, lt, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../database.ts';
import {
	activity,
	certificate,
	certificateEvent,
	cohort,
	enrolment,
	meeting,
	supervisionMeeting,
	supervisionRegistration,
	webinar,
	type ActivityKind,
} from '../schema/index.ts';
import { countRegistrations } from './registration.ts';

/** What a figure is counted over: one organisation, one calendar year on the Dutch clock, up to now. */
export type ReportScope = { organisationId: string; year: number; now: Date };

function inYear(moment: AnyPgColumn | SQL, year: number): SQL {
	return sql`extract(year from ${moment} at time zone 'Europe/Amsterdam') = ${year}`;
}

/** People who finished in a group whose last half-day lay in the year. */
export async function countTrained(tx: Tx, { organisationId, year, now }: ReportScope): Promise<number> {
	const ended = tx
		.select({ cohortId: meeting.cohortId })
		.from(meeting)
		.where(eq(meeting.isCancelled, false))
		.groupBy(meeting.cohortId)
		.having(
			and(inYear(sql`max(${meeting.startsAt})`, year), lt(sql`max(${meeting.startsAt})`, now.toISOString())),
		);
	const [row] = await tx
		.select({ people: countDistinct(enrolment.accountId) })
		.from(enrolment)
		.innerJoin(cohort, eq(cohort.id, enrolment.cohortId))
		.where(
			and(
				eq(cohort.organisationId, organisationId),
				eq(enrolment.state, 'finished'),
				inArray(enrolment.cohortId, ended),
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
): Promise<{ webinars: number; seats: number }> {
	const rows = await tx
		.select({ id: webinar.id, counts: webinar.counts })
		.from(webinar)
		.where(
			and(
				eq(webinar.organisationId, organisationId),
				inArray(webinar.state, ['open', 'closed', 'held']),
				lt(webinar.startsAt, now),
				inYear(webinar.startsAt, year),
			),
		);
	const live = await countRegistrations(
		tx,
		rows.map((row) => row.id),
	);
	const seats = rows.reduce((all, { id, counts }) => all + ((counts ?? live.get(id))?.confirmed ?? 0), 0);
	return { webinars: rows.length, seats };
}

/** Activities of key persons by kind and band of people. */
export async function countActivities(
	tx: Tx,
	{ organisationId, year }: ReportScope,
): Promise<{ kind: ActivityKind; people: string; activities: number }[]> {
	return await tx
		.select({ kind: activity.kind, people: activity.people, activities: count() })
		.from(activity)
		.where(
			and(eq(activity.organisationId, organisationId), sql`extract(year from ${activity.day}) = ${year}`),
		)
		.groupBy(activity.kind, activity.people);
}

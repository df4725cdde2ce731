import { and, desc, eq, gte, inArray, isNull, lt, lte, notExists, or, sql, type SQL } from 'drizzle-orm';
import { alias, unionAll, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../database.ts';
import {
	account,
	assessmentAnswer,
	certificate,
	certificateEvent,
	enrolment,
	rehearsal,
	supervisionMeeting,
	supervisionRegistration,
} from '../schema/index.ts';

/** What people did towards a renewal: when, so that each certificate counts from its own day. */
export type RenewalDoings = {
	supervisions: { accountId: string; at: Date }[];
	/** Debriefs of talks. */
	talks: { accountId: string; at: Date }[];
	/** Newest answer to each question. */
	questions: { accountId: string; item: string; at: Date }[];
};

type Span = { accountIds: readonly string[]; organisationId: string; from: Date; until: Date };

/** What people of an organisation did between two moments that may count towards a renewal; one query for all of them. */
export async function listRenewalDoings(tx: Tx, span: Span): Promise<RenewalDoings> {
	if (span.accountIds.length === 0) return { supervisions: [], talks: [], questions: [] };
	const rows = await unionAll(supervisionsIn(tx, span), talksIn(tx, span), questionsIn(tx, span));
	const of = (what: string) =>
		rows.flatMap(({ accountId, item, ...row }) =>
			row.what === what ? [{ accountId, item, at: row.at }] : [],
		);
	return { supervisions: of('supervision'), talks: of('talk'), questions: of('question') };
}

const did = (what: string) => sql<string>`${sql.raw(`'${what}'`)}`.as('what');
const noItem = sql<string>`''`.as('item');
const moment = (at: SQL | AnyPgColumn) => sql<Date>`${at}`.mapWith((text: string) => new Date(text)).as('at');

function supervisionsIn(tx: Tx, { accountIds, organisationId, from, until }: Span) {
	return tx
		.select({
			what: did('supervision'),
			accountId: sql<string>`${supervisionRegistration.accountId}`.as('account_id'),
			item: noItem,
			at: moment(supervisionMeeting.startsAt),
		})
		.from(supervisionRegistration)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRegistration.meetingId))
		.where(
			and(
				inArray(supervisionRegistration.accountId, [...accountIds]),
				eq(supervisionRegistration.attended, 'present'),
				eq(supervisionMeeting.organisationId, organisationId),
				eq(supervisionMeeting.isCancelled, false),
				gte(supervisionMeeting.startsAt, from),
				lte(supervisionMeeting.startsAt, until),
			),
		);
}

/** Debriefs of talks. */
function talksIn(tx: Tx, { accountIds, from }: Span) {
	return tx
		.select({
			what: did('talk'),
			accountId: sql<string>`${enrolment.accountId}`.as('account_id'),
			item: noItem,
			at: moment(rehearsal.debriefedAt),
		})
		.from(rehearsal)
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.where(and(inArray(enrolment.accountId, [...accountIds]), gte(rehearsal.debriefedAt, from)));
}

function questionsIn(tx: Tx, { accountIds, from }: Span) {
	return tx
		.select({
			what: did('question'),
			accountId: sql<string>`${enrolment.accountId}`.as('account_id'),
			item: sql<string>`${assessmentAnswer.item}`.as('item'),
			at: moment(sql`max(${assessmentAnswer.at})`),
		})
		.from(assessmentAnswer)
		.innerJoin(enrolment, eq(enrolment.id, assessmentAnswer.enrolmentId))
		.where(
			and(
				inArray(enrolment.accountId, [...accountIds]),
				eq(assessmentAnswer.moment, 'refresher'),
				gte(assessmentAnswer.at, from),
			),
		)
		.groupBy(enrolment.accountId, assessmentAnswer.item);
}

/** A day (`YYYY-MM-DD`) and which notice (days before the end) is due from then on. */
type Notice = { today: string; upTo: string; daysBefore: number };

/**
 * Certificates that count and end by `upTo`, whose holder was not yet written to about this notice or a later one, and
 * that were not renewed. Locked; what another process has is passed over, so that nobody is told twice.
 */
export async function lockEnding(tx: Tx, { today, upTo, daysBefore }: Notice) {
	const next = alias(certificate, 'next');
	const newest = sql`(select max(e.number) from certificate_event e where e.certificate_id = ${certificate.id})`;
	return await tx
		.select({ id: certificate.id, accountId: account.id, validUntil: certificate.validUntil })
		.from(certificate)
		.innerJoin(
			certificateEvent,
			and(eq(certificateEvent.certificateId, certificate.id), eq(certificateEvent.number, newest)),
		)
		.innerJoin(account, eq(account.id, certificate.accountId))
		.where(
			and(
				gte(certificate.validUntil, today),
				lte(certificate.validUntil, upTo),
				inArray(certificateEvent.act, ['issued', 'lifted']),
				isNull(account.erasedAt),
				or(isNull(certificate.toldDaysBefore), lt(sql`${daysBefore}::int`, certificate.toldDaysBefore)),
				notExists(
					tx
						.select({ id: next.id })
						.from(next)
						.where(
							and(
								eq(next.enrolmentId, certificate.enrolmentId),
								eq(next.kind, certificate.kind),
								sql`${next.cycle} > ${certificate.cycle}`,
							),
						),
				),
			),
		)
		.orderBy(desc(certificate.validUntil), certificate.id)
		.for('update', { of: certificate, skipLocked: true });
}

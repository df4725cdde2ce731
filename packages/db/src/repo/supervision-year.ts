import { and, asc, count, eq, gte, ilike, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { contains } from '../contains.ts';
import type { Tx } from '../database.ts';
import { account, member, supervisionMeeting, supervisionRegistration } from '../schema/index.ts';
import type { Span } from './supervision.ts';

/** How a key person stands, as `supervisionStatus` of the API says it in words. */
export type YearStatus = 'on-track' | 'soon' | 'overdue';

export type YearWish = {
	organisationId: string;
	year: Span;
	now: Date;
	/** How many meetings are asked in a year. */
	perYear: number;
	/** A part of a name, as somebody typed it. */
	search?: string | undefined;
	status?: YearStatus | undefined;
	/** Only this person. */
	accountId?: string | undefined;
};

const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;
const seconds = (span: SQL) => sql`extract(epoch from ${span})::float8`;

/**
 * Seats of the year of one person, joined laterally: by the index on her seats, so that it stays as quick before the
 * database has gathered statistics and after years of meetings.
 */
function yearOf(tx: Tx, { organisationId, year, now }: YearWish) {
	const { attended, state } = supervisionRegistration;
	return tx
		.select({
			attended: sql<number>`count(*) filter (where ${attended} = 'present')::int`.as('was_there'),
			booked:
				sql<number>`count(*) filter (where ${state} = 'confirmed' and ${attended} is null and ${supervisionMeeting.startsAt} >= ${at(now)})::int`.as(
					'comes',
				),
		})
		.from(supervisionRegistration)
		.innerJoin(supervisionMeeting, eq(supervisionMeeting.id, supervisionRegistration.meetingId))
		.where(
			and(
				eq(supervisionRegistration.accountId, account.id),
				eq(supervisionMeeting.organisationId, organisationId),
				eq(supervisionMeeting.isCancelled, false),
				gte(supervisionMeeting.startsAt, year.from),
				lt(supervisionMeeting.startsAt, year.until),
			),
		)
		.as('year');
}

/** The rule of `supervisionStatus` in SQL; a test holds the two equal. */
function stoodOf(tx: Tx, wish: YearWish) {
	const { organisationId, year, now, perYear, search, accountId } = wish;
	const seats = yearOf(tx, wish);
	const { attended, booked } = seats;
	const begun = sql`greatest(${at(year.from)}, ${member.createdAt})`;
	const share = sql`greatest(0, ${seconds(sql`(${at(now)} - ${begun})`)}) / ${seconds(sql`(${at(year.until)} - ${at(year.from)})`)}`;
	const asked = sql`(${perYear}::float8 * least(1, ${share}))`;
	return tx.$with('stood').as(
		tx
			.select({
				accountId: sql<string>`${account.id}`.as('account_id'),
				name: account.name,
				since: sql<Date>`${member.createdAt}`.mapWith(member.createdAt).as('since'),
				attended,
				booked,
				status: sql<YearStatus>`case
					when ${attended} + ${booked} < floor(${asked}) then 'overdue'
					when ${attended} < floor(${asked} + 0.5) then 'soon'
					else 'on-track' end`.as('status'),
			})
			.from(member)
			.innerJoin(account, eq(account.id, member.accountId))
			.innerJoinLateral(seats, sql`true`)
			.where(
				and(
					eq(member.organisationId, organisationId),
					eq(member.role, 'key-person'),
					isNull(account.erasedAt),
					accountId ? eq(account.id, accountId) : undefined,
					search
						? or(ilike(account.name, contains(search)), ilike(account.shownName, contains(search)))
						: undefined,
				),
			),
	);
}

/**
 * Key persons as they stand this year, whoever needs a word first; all of them where `page` is left out. Each row says
 * how many stand how, whichever status was asked for: one reading for list and counts.
 */
export async function listSupervisionYear(tx: Tx, wish: YearWish, page?: { limit: number; offset: number }) {
	const stood = stoodOf(tx, wish);
	const { accountId, name, since, attended, booked, status } = stood;
	const of = (one: YearStatus) => sql<number>`(count(*) filter (where ${status} = ${one}) over ())::int`;
	const counted = tx.$with('counted').as(
		tx
			.with(stood)
			.select({
				...{ accountId, name, since, attended, booked, status },
				onTrack: of('on-track').as('on_track_all'),
				soon: of('soon').as('soon_all'),
				overdue: of('overdue').as('overdue_all'),
			})
			.from(stood),
	);
	const order = sql`array_position(array['overdue', 'soon', 'on-track'], ${counted.status})`;
	const query = tx
		.with(counted)
		.select()
		.from(counted)
		.where(wish.status ? eq(counted.status, wish.status) : undefined)
		.orderBy(order, asc(counted.name), asc(counted.accountId));
	return page ? await query.limit(page.limit).offset(page.offset) : await query;
}

/** How many stand how, whichever status was asked for; where a list has no row that says it. */
export async function countSupervisionYear(tx: Tx, wish: YearWish): Promise<Record<YearStatus, number>> {
	const stood = stoodOf(tx, wish);
	const rows = await tx
		.with(stood)
		.select({ status: stood.status, people: count() })
		.from(stood)
		.groupBy(stood.status);
	const of = (status: YearStatus) => rows.find((row) => row.status === status)?.people ?? 0;
	return { 'on-track': of('on-track'), soon: of('soon'), overdue: of('overdue') };
}

/** Organisations that have key persons. */
export async function listSupervisingOrganisations(tx: Tx): Promise<string[]> {
	const rows = await tx
		.selectDistinct({ id: member.organisationId })
		.from(member)
		.where(inArray(member.role, ['key-person']));
	return rows.map((row) => row.id);
}

/** Coming seats of meetings that begin in a span, for whoever is to be reminded. */
export async function listSeatsBetween(tx: Tx, { from, until }: Span) {
	return await tx
		.select({ meeting: supervisionMeeting, accountId: supervisionRegistration.accountId })
		.from(supervisionMeeting)
		.innerJoin(supervisionRegistration, eq(supervisionRegistration.meetingId, supervisionMeeting.id))
		.where(
			and(
				eq(supervisionMeeting.isCancelled, false),
				eq(supervisionRegistration.state, 'confirmed'),
				gte(supervisionMeeting.startsAt, from),
				lt(supervisionMeeting.startsAt, until),
			),
		);
}

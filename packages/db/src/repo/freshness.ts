import { GRACE_DAYS } from '@sleutelwerk/core';
import {
	and,
	asc,
	count,
	countDistinct,
	desc,
	eq,
	inArray,
	isNotNull,
	isNull,
	lt,
	or,
	sql,
} from 'drizzle-orm';
import type { Tx } from '../database.ts';
import {
	account,
	member,
	outgoingMail,
	service,
	serviceNotice,
	serviceOwner,
	serviceReminder,
	serviceSearch,
} from '../schema/index.ts';
import { namedInTalk } from './named-service.ts';
import type { Service } from './service.ts';

export type ServiceOwner = typeof serviceOwner.$inferSelect;
export type ServiceReminder = typeof serviceReminder.$inferSelect;
export type NewReminder = typeof serviceReminder.$inferInsert;
export type ServiceNotice = typeof serviceNotice.$inferSelect;
export type NewNotice = typeof serviceNotice.$inferInsert;

export async function findOwner(tx: Tx, serviceId: string): Promise<ServiceOwner | null> {
	const [row] = await tx.select().from(serviceOwner).where(eq(serviceOwner.serviceId, serviceId));
	return row ?? null;
}

/** Sets whom to ask; a new address is asked again, also where the older one had enough. */
export async function putOwner(tx: Tx, values: typeof serviceOwner.$inferInsert): Promise<void> {
	const { serviceId: _, ...set } = { ...values, hasStopped: false };
	await tx.insert(serviceOwner).values(values).onConflictDoUpdate({ target: serviceOwner.serviceId, set });
}

export async function deleteOwner(tx: Tx, serviceId: string): Promise<void> {
	await tx.delete(serviceOwner).where(eq(serviceOwner.serviceId, serviceId));
}

/** The owner wants no more of these messages: where they went is forgotten. */
export async function stopOwner(tx: Tx, serviceId: string): Promise<void> {
	await tx
		.update(serviceOwner)
		.set({ hasStopped: true, email: '' })
		.where(eq(serviceOwner.serviceId, serviceId));
}

/** Running records whose term ends within some days of `day` (`YYYY-MM-DD`) or ended, with whom to ask about them. */
export async function listEndingServices(tx: Tx, { day, soonDays }: { day: string; soonDays: number }) {
	return await tx
		.select({ service, owner: serviceOwner })
		.from(service)
		.leftJoin(serviceOwner, eq(serviceOwner.serviceId, service.id))
		.where(
			and(
				service.isActive,
				sql`${service.record} ->> 'status' = 'active'`,
				sql`${service.checkedOn} + ${service.termDays} < ${day}::date + ${soonDays}::int`,
			),
		)
		.orderBy(asc(service.id));
}

/** Writes down that somebody is told, unless that was written already: then `null`, and nobody is told twice. */
export async function insertReminder(tx: Tx, values: NewReminder): Promise<string | null> {
	const [row] = await tx
		.insert(serviceReminder)
		.values(values)
		.onConflictDoNothing({
			target: [serviceReminder.serviceId, serviceReminder.stage, serviceReminder.forDay],
		})
		.returning({ id: serviceReminder.id });
	return row?.id ?? null;
}

/** Another mail box is asked anew, and what lies in the older one answers nothing any more. */
export async function forgetAsked(tx: Tx, serviceId: string): Promise<void> {
	await tx
		.delete(serviceReminder)
		.where(
			and(
				eq(serviceReminder.serviceId, serviceId),
				inArray(serviceReminder.stage, ['before', 'due']),
				isNull(serviceReminder.answer),
			),
		);
}

export async function setReminderMail(tx: Tx, id: string, mailId: string): Promise<void> {
	await tx.update(serviceReminder).set({ mailId }).where(eq(serviceReminder.id, id));
}

/** The link of a message to an owner with its record, held until the transaction ends where it is to be answered. */
export async function findLink(
	tx: Tx,
	tokenHash: string,
	{ lock = false } = {},
): Promise<{ reminder: ServiceReminder; service: Service } | null> {
	const query = tx
		.select({ reminder: serviceReminder, service })
		.from(serviceReminder)
		.innerJoin(service, eq(service.id, serviceReminder.serviceId))
		.where(and(eq(serviceReminder.tokenHash, tokenHash), service.isActive));
	const [row] = await (lock ? query.for('update') : query);
	return row ?? null;
}

export async function answerReminder(
	tx: Tx,
	id: string,
	{ answer, answeredAt }: { answer: NonNullable<ServiceReminder['answer']>; answeredAt: Date },
): Promise<void> {
	await tx.update(serviceReminder).set({ answer, answeredAt }).where(eq(serviceReminder.id, id));
}

/** When an owner was asked and what came of it, the newest first; a refused message says why. */
export async function listAsked(tx: Tx, serviceId: string, limit = 6) {
	return await tx
		.select({
			stage: serviceReminder.stage,
			createdAt: serviceReminder.createdAt,
			answer: serviceReminder.answer,
			answeredAt: serviceReminder.answeredAt,
			failure: outgoingMail.failure,
		})
		.from(serviceReminder)
		.leftJoin(outgoingMail, eq(outgoingMail.id, serviceReminder.mailId))
		.where(and(eq(serviceReminder.serviceId, serviceId), inArray(serviceReminder.stage, ['before', 'due'])))
		.orderBy(desc(serviceReminder.createdAt))
		.limit(limit);
}

export async function deleteRemindersBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(serviceReminder).where(lt(serviceReminder.createdAt, at));
}

export async function insertNotice(tx: Tx, values: NewNotice): Promise<void> {
	await tx.insert(serviceNotice).values(values);
}

/** Open notices of a service, the oldest first. */
export async function listOpenNotices(tx: Tx, serviceId: string): Promise<ServiceNotice[]> {
	return await tx
		.select()
		.from(serviceNotice)
		.where(and(eq(serviceNotice.serviceId, serviceId), eq(serviceNotice.state, 'open')))
		.orderBy(asc(serviceNotice.day), asc(serviceNotice.id));
}

export async function countAgain(tx: Tx, id: string): Promise<void> {
	await tx
		.update(serviceNotice)
		.set({ count: sql`${serviceNotice.count} + 1` })
		.where(eq(serviceNotice.id, id));
}

export async function settleNotice(
	tx: Tx,
	id: string,
	{ state, decidedAt }: { state: 'accepted' | 'settled'; decidedAt: Date },
): Promise<void> {
	await tx.update(serviceNotice).set({ state, decidedAt }).where(eq(serviceNotice.id, id));
}

export async function deleteNoticesBefore(tx: Tx, at: Date): Promise<void> {
	await tx.delete(serviceNotice).where(lt(serviceNotice.decidedAt, at));
}

function isKeptBy(organisationId: string) {
	return and(
		service.isActive,
		or(eq(service.organisationId, organisationId), isNull(service.organisationId)),
	);
}

/** Services about which something from outside waits to be read, and how much of it. */
export async function listWaiting(tx: Tx, organisationId: string) {
	return await tx
		.select({
			id: service.id,
			name: serviceSearch.name,
			count: sql<number>`count(*)::int`,
		})
		.from(serviceNotice)
		.innerJoin(service, eq(service.id, serviceNotice.serviceId))
		.innerJoin(serviceSearch, eq(serviceSearch.serviceId, service.id))
		.where(and(eq(serviceNotice.state, 'open'), isKeptBy(organisationId)))
		.groupBy(service.id, serviceSearch.serviceId)
		.orderBy(asc(sql`min(${serviceNotice.day})`), asc(service.id))
		.limit(200);
}

const isAlarm = (day: string) =>
	and(serviceSearch.isActive, serviceSearch.isVital, lt(serviceSearch.dueOn, day));

/** The vital ones whose term is over on a day. */
export async function listAlarms(tx: Tx, day: string) {
	return await tx
		.select({ id: serviceSearch.serviceId, name: serviceSearch.name })
		.from(serviceSearch)
		.where(isAlarm(day))
		.orderBy(asc(serviceSearch.checkedOn), asc(serviceSearch.serviceId));
}

/** Takes the notices nobody was told of yet, marks them told, and says whose they are (`null`: of all). */
export async function takeUntold(tx: Tx, toldAt: Date): Promise<{ organisationId: string | null }[]> {
	return await tx
		.update(serviceNotice)
		.set({ toldAt })
		.from(service)
		.where(
			and(
				eq(service.id, serviceNotice.serviceId),
				eq(serviceNotice.state, 'open'),
				isNull(serviceNotice.toldAt),
			),
		)
		.returning({ organisationId: service.organisationId });
}

type Named = {
	ids: readonly string[];
	/** A talk whose services are asked for too. */
	talk?: Parameters<typeof namedInTalk>[1] | undefined;
	day: string;
};

/** The services among these that nobody vouches for within their term on a day. */
export async function listLapsed(tx: Tx, { ids, talk, day }: Named) {
	if (ids.length === 0 && !talk) return [];
	const isNamed = ids.length === 0 ? sql`false` : inArray(service.id, [...ids]);
	return await tx
		.select({ record: service.record, isVital: service.isVital })
		.from(service)
		.where(
			and(
				or(isNamed, talk && inArray(service.id, namedInTalk(tx, talk))),
				or(
					sql`not ${service.isActive}`,
					sql`${service.record} ->> 'status' <> 'active'`,
					sql`${service.checkedOn} + ${service.termDays} < ${day}::date`,
				),
			),
		)
		.orderBy(asc(service.checkedOn), asc(service.id));
}

/** How many vital services are over their term on a day, and about how many something from outside waits to be read. */
export async function countAlarms(
	tx: Tx,
	{ organisationId, day }: { organisationId: string; day: string },
): Promise<{ alarms: number; waiting: number }> {
	const alarms = tx
		.select({ one: count().as('alarms') })
		.from(serviceSearch)
		.where(isAlarm(day))
		.as('alarms');
	const waiting = tx
		.select({ one: countDistinct(service.id).as('waiting') })
		.from(serviceNotice)
		.innerJoin(service, eq(service.id, serviceNotice.serviceId))
		.where(and(eq(serviceNotice.state, 'open'), isKeptBy(organisationId)))
		.as('waiting');
	const [row] = await tx
		.select({ alarms: alarms.one, waiting: waiting.one })
		.from(alarms)
		.innerJoin(waiting, sql`true`);
	return row ?? { alarms: 0, waiting: 0 };
}

/** Figures of the social map's freshness: what left the finder, and which of the five are over their term. */
export async function countFreshness(
	tx: Tx,
	{ organisationId, day }: { organisationId: string; day: string },
) {
	const overdue = sql`${service.checkedOn} + ${service.termDays} < ${day}::date`;
	const gone = sql`${service.checkedOn} + ${service.termDays} + ${GRACE_DAYS}::int < ${day}::date`;
	const [row] = await tx
		.select({
			all: sql<number>`count(*)::int`,
			overdue: sql<number>`count(*) filter (where ${overdue})::int`,
			left: sql<number>`count(*) filter (where ${gone} and not ${service.isVital})::int`,
			alarms: sql<number>`count(*) filter (where ${overdue} and ${service.isVital})::int`,
			owned: sql<number>`count(*) filter (where ${serviceOwner.email} <> '')::int`,
		})
		.from(service)
		.leftJoin(serviceOwner, eq(serviceOwner.serviceId, service.id))
		.where(and(isKeptBy(organisationId), sql`${service.record} ->> 'status' = 'active'`));
	return row ?? { all: 0, overdue: 0, left: 0, alarms: 0, owned: 0 };
}

/** Accounts that keep the map: coordinators and admins, of one organisation or of all. */
export async function listKeepers(tx: Tx): Promise<{ accountId: string; organisationId: string }[]> {
	return await tx
		.selectDistinct({ accountId: member.accountId, organisationId: member.organisationId })
		.from(member)
		.innerJoin(account, eq(account.id, member.accountId))
		.where(
			and(inArray(member.role, ['coordinator', 'admin']), isNull(account.erasedAt), isNotNull(account.email)),
		)
		.orderBy(asc(member.accountId));
}

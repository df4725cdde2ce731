import { GRACE_DAYS, type ServiceRecord } from '@sleutelwerk/core';
import { and, asc, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, service, verification } from '../schema/index.ts';
import { namesOf, wordsOf } from '../schema/service.ts';

export type Service = typeof service.$inferSelect;
export type NewVerification = typeof verification.$inferInsert;

/** A count that grows with every change to any service: rows are never deleted. */
export async function sumOfRevisions(tx: Tx): Promise<number> {
	const [row] = await tx
		.select({ sum: sql<number>`coalesce(sum(${service.revision}), 0)::int` })
		.from(service);
	return row?.sum ?? 0;
}

/** Last day on which the check counts. */
const dueOn = sql<string>`(${service.checkedOn} + ${service.termDays})::text`;

/** What may be seen outside on a day (`YYYY-MM-DD`): `directory` decides, this only leaves out what it would refuse. */
export function isVouchedOn(day: string): SQL | undefined {
	return and(
		service.isActive,
		sql`${service.status} = 'active'`,
		or(service.isVital, sql`${service.checkedOn} + ${service.termDays} + ${GRACE_DAYS}::int >= ${day}::date`),
	);
}

export async function listVouchedRecords(tx: Tx, day: string): Promise<ServiceRecord[]> {
	const rows = await tx.select({ record: service.record }).from(service).where(isVouchedOn(day));
	return rows.map((row) => row.record);
}

/** What an organisation keeps: its own, and the national ones that all keep together. */
function keptBy(organisationId: string): SQL | undefined {
	return and(
		service.isActive,
		or(eq(service.organisationId, organisationId), isNull(service.organisationId)),
	);
}

/**
 * Each word by its beginning, all of them, by its Dutch stem or as it stands; or a name that sounds nearly the same, for
 * whom Dutch spelling is new. The words are written by us, because the database's own query words are a language.
 */
function matches(search: string): SQL {
	const words = search.match(/[\p{L}\p{N}]+/gu) ?? [];
	if (words.length === 0) return sql`false`;
	const query = words.map((word) => `${word}:*`).join(' & ');
	const asked = sql`(to_tsquery('dutch'::regconfig, ${query}) || to_tsquery('simple'::regconfig, ${query}))`;
	const said = words.join(' ').toLowerCase();
	return sql`(${wordsOf(service.record)} @@ ${asked} or ${said} <% ${namesOf(service.record)})`;
}

export type FreshnessFilter = 'overdue' | 'soon' | 'fresh';
type Moment = {
	/** Today in the Netherlands. */
	day: string;
	/** Days before the end of the term from which a check is due soon. */
	soonDays: number;
};

function freshnessAt({ day, soonDays }: Moment): SQL<FreshnessFilter> {
	const left = sql`(${service.checkedOn} + ${service.termDays} - ${day}::date)`;
	return sql<FreshnessFilter>`case when ${left} < 0 then 'overdue' when ${left} < ${soonDays} then 'soon' else 'fresh' end`;
}

type ListFilter = Moment & {
	organisationId: string;
	search?: string | undefined;
	freshness?: FreshnessFilter | undefined;
	limit: number;
	offset: number;
};

/** The queue of checks: whose term ended first comes first, the vital ones before all others of the same state. */
export async function listServices(tx: Tx, filter: ListFilter) {
	const freshness = freshnessAt(filter);
	const where = and(
		keptBy(filter.organisationId),
		filter.search ? matches(filter.search) : undefined,
		filter.freshness ? sql`${freshness} = ${filter.freshness}` : undefined,
	);
	return await tx
		.select({ service, dueOn, freshness })
		.from(service)
		.where(where)
		.orderBy(
			sql`case ${freshness} when 'overdue' then 0 when 'soon' then 1 else 2 end`,
			desc(service.isVital),
			dueOn,
			service.id,
		)
		.limit(filter.limit)
		.offset(filter.offset);
}

export async function countServices(
	tx: Tx,
	filter: Omit<ListFilter, 'limit' | 'offset' | 'freshness'>,
): Promise<Record<FreshnessFilter, number>> {
	const freshness = freshnessAt(filter).as('freshness');
	const states = tx
		.select({ freshness })
		.from(service)
		.where(and(keptBy(filter.organisationId), filter.search ? matches(filter.search) : undefined))
		.as('states');
	const rows = await tx
		.select({ freshness: states.freshness, count: sql<number>`count(*)::int` })
		.from(states)
		.groupBy(states.freshness);
	const counts = { overdue: 0, soon: 0, fresh: 0 };
	for (const row of rows) counts[row.freshness] = row.count;
	return counts;
}

export async function findService(tx: Tx, id: string, organisationId: string): Promise<Service | null> {
	const [row] = await tx
		.select()
		.from(service)
		.where(and(eq(service.id, id), keptBy(organisationId)));
	return row ?? null;
}

/** The same, held until the transaction ends. */
export async function lockService(tx: Tx, id: string, organisationId: string): Promise<Service | null> {
	const [row] = await tx
		.select()
		.from(service)
		.where(and(eq(service.id, id), keptBy(organisationId)))
		.for('update');
	return row ?? null;
}

/** Writes a record whole; whoever calls has made sure that it names no secret place. */
export async function updateServiceRecord(tx: Tx, record: ServiceRecord, changedAt: Date): Promise<void> {
	await tx
		.update(service)
		.set({
			record,
			isVital: record.vital,
			checkedOn: record.checkedOn,
			termDays: record.termDays,
			revision: sql`${service.revision} + 1`,
			changedAt,
		})
		.where(eq(service.id, record.id));
}

export async function insertVerification(tx: Tx, values: NewVerification): Promise<void> {
	await tx.insert(verification).values(values);
}

/** Checks of a service, the newest first, with who made them. */
export async function listVerifications(tx: Tx, serviceId: string, limit = 20) {
	return await tx
		.select({
			day: verification.day,
			source: verification.source,
			byId: verification.by,
			by: account.shownName,
			isCorrection: sql<boolean>`${verification.before} is not null`,
			byOwner: verification.byOwner,
		})
		.from(verification)
		.leftJoin(account, eq(account.id, verification.by))
		.where(eq(verification.serviceId, serviceId))
		.orderBy(desc(verification.day), desc(verification.createdAt))
		.limit(limit);
}

export type PublicFilter = {
	day: string;
	search?: string | undefined;
	topic?: string | undefined;
	/** Name of the organisation that offers it. */
	organisation?: string | undefined;
	modifiedAfter?: Date | undefined;
};

function publicWhere(filter: PublicFilter): SQL | undefined {
	return and(
		isVouchedOn(filter.day),
		filter.search ? matches(filter.search) : undefined,
		filter.topic ? sql`${service.topics} @> ${JSON.stringify([filter.topic])}::jsonb` : undefined,
		filter.organisation ? eq(service.offeredBy, filter.organisation) : undefined,
		// A parameter with its type named: drizzle gives a raw date to the driver untyped.
		filter.modifiedAfter
			? sql`${service.changedAt} >= ${filter.modifiedAfter.toISOString()}::timestamptz`
			: undefined,
	);
}

/** One page of what everybody may see, in an order that does not depend on the server's language. */
export async function listPublicServices(
	tx: Tx,
	filter: PublicFilter,
	page: { limit: number; offset: number },
) {
	return await tx
		.select({ record: service.record, changedAt: service.changedAt })
		.from(service)
		.where(publicWhere(filter))
		.orderBy(sql`${service.isVital} desc nulls last`, asc(service.name), asc(service.id))
		.limit(page.limit)
		.offset(page.offset);
}

export async function countPublicServices(tx: Tx, filter: PublicFilter): Promise<number> {
	const [row] = await tx
		.select({ count: sql<number>`count(*)::int` })
		.from(service)
		.where(publicWhere(filter));
	return row?.count ?? 0;
}

export async function findPublicService(tx: Tx, id: string, day: string) {
	const [row] = await tx
		.select({ record: service.record, changedAt: service.changedAt })
		.from(service)
		.where(and(eq(service.id, id), isVouchedOn(day)));
	return row ?? null;
}

/** What everybody may see, held until the transaction ends. */
export async function lockPublicService(tx: Tx, id: string, day: string): Promise<Service | null> {
	const [row] = await tx
		.select()
		.from(service)
		.where(and(eq(service.id, id), isVouchedOn(day)))
		.for('update');
	return row ?? null;
}

/** Names of all organisations that offer something. */
export async function listServiceOrganisations(tx: Tx): Promise<string[]> {
	const rows = await tx
		.selectDistinct({ name: service.offeredBy })
		.from(service)
		.where(eq(service.isActive, true));
	return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** National records that never fall out, and some others by id: what stands on paper and in the toolkit. */
export async function listVitalRecords(tx: Tx, alsoIds: readonly string[]): Promise<ServiceRecord[]> {
	const rows = await tx
		.select({ record: service.record })
		.from(service)
		.where(
			and(
				service.isActive,
				isNull(service.organisationId),
				sql`${service.record} ->> 'status' = 'active'`,
				or(service.isVital, inArray(service.id, [...alsoIds])),
			),
		);
	return rows.map((row) => row.record);
}

/** Brings many records in at once, of no organisation; those that are there already stay as they are. Gives how many came. */
export async function insertServices(tx: Tx, records: readonly ServiceRecord[]): Promise<number> {
	if (records.length === 0) return 0;
	const values = records.map((record) => ({
		id: record.id,
		record,
		isVital: record.vital,
		checkedOn: record.checkedOn,
		termDays: record.termDays,
	}));
	const rows = await tx.insert(service).values(values).onConflictDoNothing().returning({ id: service.id });
	return rows.length;
}

import { GRACE_DAYS, type ServiceRecord } from '@sleutelwerk/core';
import { and, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { account, service, serviceSearch, verification } from '../schema/index.ts';
import { isSoughtOn } from './service-search.ts';

export type Service = typeof service.$inferSelect;
export type NewVerification = typeof verification.$inferInsert;

/** A count that grows with every change to any service: rows are never deleted. */
export async function sumOfRevisions(tx: Tx): Promise<number> {
	const [row] = await tx
		.select({ sum: sql<number>`coalesce(sum(${serviceSearch.revision}), 0)::int` })
		.from(serviceSearch);
	return row?.sum ?? 0;
}

/** What may be seen outside on a day (`YYYY-MM-DD`): `directory` decides, this only leaves out what it would refuse. */
function isVouchedOn(day: string): SQL | undefined {
	return and(
		service.isActive,
		sql`${service.record} ->> 'status' = 'active'`,
		or(service.isVital, sql`${service.checkedOn} + ${service.termDays} + ${GRACE_DAYS}::int >= ${day}::date`),
	);
}

export async function listVouchedRecords(tx: Tx, day: string): Promise<ServiceRecord[]> {
	const rows = await tx
		.select({ record: service.record })
		.from(serviceSearch)
		.innerJoin(service, eq(service.id, serviceSearch.serviceId))
		.where(isSoughtOn(day));
	return rows.map((row) => row.record);
}

/** What an organisation keeps: its own, and the national ones that all keep together. */
function keptBy(organisationId: string): SQL | undefined {
	return and(
		service.isActive,
		or(eq(service.organisationId, organisationId), isNull(service.organisationId)),
	);
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

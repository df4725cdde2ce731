import type { ServiceRecord } from '@sleutelwerk/core';
import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '../database.ts';
import { service, serviceImport } from '../schema/index.ts';

/** More parameters than this at once no query takes. */
const AT_ONCE = 500;

function inParts<T>(list: readonly T[]): T[][] {
	const parts: T[][] = [];
	for (let from = 0; from < list.length; from += AT_ONCE) parts.push(list.slice(from, from + AT_ONCE));
	return parts;
}

/** Only one import of an organisation at a time: two of the same file would both find nothing there. */
export async function lockImports(tx: Tx, organisationId: string): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${organisationId}`}, 0))`);
}

/** Records with these ids, whoever keeps them, also those that are shown nowhere. */
export async function findKnownServices(tx: Tx, ids: readonly string[], isLocked = false) {
	const found = [];
	for (const part of inParts(ids)) {
		const query = tx
			.select({
				id: service.id,
				organisationId: service.organisationId,
				record: service.record,
				isActive: service.isActive,
			})
			.from(service)
			.where(inArray(service.id, part))
			.orderBy(service.id);
		found.push(...(isLocked ? await query.for('update') : await query));
	}
	return found;
}

/** What came in earlier from a list. */
export async function listBrought(tx: Tx, organisationId: string, origin: string) {
	return await tx
		.select({
			externalId: serviceImport.externalId,
			serviceId: serviceImport.serviceId,
			hash: serviceImport.hash,
		})
		.from(serviceImport)
		.where(and(eq(serviceImport.organisationId, organisationId), eq(serviceImport.origin, origin)));
}

/** Names of the lists an organisation brought in before, newest first. */
export async function listOrigins(tx: Tx, organisationId: string): Promise<string[]> {
	const rows = await tx
		.select({ origin: serviceImport.origin })
		.from(serviceImport)
		.where(eq(serviceImport.organisationId, organisationId))
		.groupBy(serviceImport.origin)
		.orderBy(sql`max(${serviceImport.importedAt}) desc`, serviceImport.origin)
		.limit(20);
	return rows.map((row) => row.origin);
}

type Imported = { record: ServiceRecord };
type ImportMoment = { organisationId: string; at: Date };

/** New records of an organisation; whoever calls has made sure that none names a secret place. */
export async function insertImported(
	tx: Tx,
	records: readonly Imported[],
	{ organisationId, at }: ImportMoment,
): Promise<void> {
	for (const part of inParts(records))
		await tx.insert(service).values(
			part.map(({ record }) => ({
				id: record.id,
				organisationId,
				record,
				isVital: false,
				checkedOn: record.checkedOn,
				termDays: record.termDays,
				changedAt: at,
				createdAt: at,
			})),
		);
}

/** Brings a record of an organisation's own up to its list again, also one that was taken out. */
export async function updateImported(
	tx: Tx,
	{ record }: Imported,
	{ organisationId, at }: ImportMoment,
): Promise<void> {
	await tx
		.update(service)
		.set({
			record,
			checkedOn: record.checkedOn,
			termDays: record.termDays,
			isActive: true,
			revision: sql`${service.revision} + 1`,
			changedAt: at,
		})
		.where(and(eq(service.id, record.id), eq(service.organisationId, organisationId)));
}

/** Takes records out of every list; nothing is lost. */
export async function takeOutServices(
	tx: Tx,
	ids: readonly string[],
	{ organisationId, at }: ImportMoment,
): Promise<void> {
	for (const part of inParts(ids))
		await tx
			.update(service)
			.set({ isActive: false, revision: sql`${service.revision} + 1`, changedAt: at })
			.where(and(inArray(service.id, part), eq(service.organisationId, organisationId), service.isActive));
}

type Row = { externalId: string; serviceId: string; hash: string };

/** Remembers what came in from which row. */
export async function rememberImports(
	tx: Tx,
	rows: readonly Row[],
	{ organisationId, at, origin }: ImportMoment & { origin: string },
): Promise<void> {
	for (const part of inParts(rows))
		await tx
			.insert(serviceImport)
			.values(part.map((row) => ({ ...row, organisationId, origin, importedAt: at })))
			.onConflictDoUpdate({
				target: [serviceImport.organisationId, serviceImport.origin, serviceImport.externalId],
				set: {
					serviceId: sql`excluded.service_id`,
					hash: sql`excluded.hash`,
					importedAt: sql`excluded.imported_at`,
				},
			});
}

/** Everything an organisation keeps: its own records and the national ones. */
export async function listKeptRecords(tx: Tx, organisationId: string): Promise<ServiceRecord[]> {
	const rows = await tx
		.select({ record: service.record })
		.from(service)
		.where(
			and(service.isActive, or(eq(service.organisationId, organisationId), isNull(service.organisationId))),
		)
		.orderBy(service.id);
	return rows.map((row) => row.record);
}

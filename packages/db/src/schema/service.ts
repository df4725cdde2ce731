import type { ServiceRecord } from '@sleutelwerk/core';
import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	customType,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

/**
 * The Dutch words of a record for full-text search, by their stems and as they stand: names have none. A query has to
 * write it the same to use the index.
 */
export function wordsOf(record: AnyPgColumn) {
	const words = sql`(${record} ->> 'organisation') || ' ' || (${record} #>> '{text,nl,name}') || ' ' || (${record} #>> '{text,nl,whatTheyDo}')`;
	return sql`(to_tsvector('dutch'::regconfig, ${words}) || to_tsvector('simple'::regconfig, ${words}))`;
}

/** The names of a record for finding them by words that are not spelled the same (pg_trgm). */
export function namesOf(record: AnyPgColumn) {
	return sql`lower((${record} ->> 'organisation') || ' ' || (${record} #>> '{text,nl,name}'))`;
}

/** Text in the order of its code units, the same on every server. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** A help service of the social map; the national ones belong to no organisation. */
export const service = pgTable(
	'service',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id').references(() => organisation.id),
		record: jsonb('record').$type<ServiceRecord>().notNull(),
		isVital: boolean('is_vital').notNull(),
		/** Day of the newest check, and days until the next is due. */
		checkedOn: date('checked_on').notNull(),
		termDays: integer('term_days').notNull(),
		isActive: boolean('is_active').notNull().default(true),
		/** Grows with each change: the sum of all of them tells whether the finder's map is still the newest. */
		revision: integer('revision').notNull().default(1),
		changedAt: moment('changed_at').notNull().defaultNow(),
		createdAt: madeAt(),
		/** Parts of the record by which lists filter and sort: so that a list of thousands unpacks only what it shows. */
		name: plainText('name').generatedAlwaysAs(sql`record #>> '{text,nl,name}'`),
		offeredBy: plainText('offered_by').generatedAlwaysAs(sql`record ->> 'organisation'`),
		status: text('status').generatedAlwaysAs(sql`record ->> 'status'`),
		topics: jsonb('topics').generatedAlwaysAs(sql`record -> 'topics'`),
	},
	(t) => [
		index('service_organisation').on(t.organisationId),
		index('service_sought').using('gin', wordsOf(t.record)),
		index('service_names').using('gin', sql`${namesOf(t.record)} gin_trgm_ops`),
		index('service_offered_by').on(t.offeredBy),
		index('service_topics').using('gin', sql`${t.topics} jsonb_path_ops`),
		index('service_shown')
			.on(t.isVital.desc(), t.name, t.id)
			.where(sql`${t.isActive} and ${t.status} = 'active'`),
	],
);

/** Which record came in from which row of whose list: so that the next file of that list changes it instead of adding one. */
export const serviceImport = pgTable(
	'service_import',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** Whose list it is, as the coordinator named it. */
		origin: text('origin').notNull(),
		/** The row's id in that list. */
		externalId: text('external_id').notNull(),
		serviceId: uuid('service_id')
			.notNull()
			.references(() => service.id),
		/** Of the record as it came in last: a file that says the same again changes nothing. */
		hash: text('hash').notNull(),
		importedAt: moment('imported_at').notNull(),
	},
	(t) => [
		uniqueIndex('service_import_once').on(t.organisationId, t.origin, t.externalId),
		index('service_import_service').on(t.serviceId),
	],
);

/** A check (controle) of a record: who vouches for it since when, against which source. */
export const verification = pgTable(
	'verification',
	{
		id: opaqueId(),
		serviceId: uuid('service_id')
			.notNull()
			.references(() => service.id),
		by: uuid('by').references(() => account.id, { onDelete: 'set null' }),
		day: date('day').notNull(),
		source: text('source').notNull(),
		/** The organisation itself said so, by the link it was mailed. */
		byOwner: boolean('by_owner').notNull().default(false),
		/** What the record said before a correction; `null`: a check that changed nothing. */
		before: jsonb('before').$type<ServiceRecord>(),
		createdAt: madeAt(),
	},
	(t) => [index('verification_service').on(t.serviceId, t.day)],
);

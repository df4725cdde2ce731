import type { ServiceRecord } from '@sleutelwerk/core';
import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	text,
	uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

/** The Dutch words of a record for full-text search; a query has to write it the same to use the index. */
export function wordsOf(record: AnyPgColumn) {
	return sql`to_tsvector('dutch'::regconfig, (${record} ->> 'organisation') || ' ' || (${record} #>> '{text,nl,name}') || ' ' || (${record} #>> '{text,nl,whatTheyDo}'))`;
}

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
	},
	(t) => [
		index('service_organisation').on(t.organisationId),
		index('service_words').using('gin', wordsOf(t.record)),
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

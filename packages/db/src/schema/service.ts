import type { DayPrecision, ServiceRecord } from '@sleutelwerk/core';
import { sql } from 'drizzle-orm';
import {
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

/** Text in the order of its code units, the same on every server. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const searchWords = customType<{ data: string }>({ dataType: () => 'tsvector' });

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
	(t) => [index('service_organisation').on(t.organisationId)],
);

/**
 * What lists filter, sort and count by, beside the record and not in it: a list of thousands unpacks only what it shows. A
 * trigger of the database writes it with every change of a service, whoever makes it (`service_search_fill`); nobody else does.
 */
export const serviceSearch = pgTable(
	'service_search',
	{
		serviceId: uuid('service_id')
			.primaryKey()
			.references(() => service.id, { onDelete: 'cascade' }),
		organisationId: uuid('organisation_id'),
		isActive: boolean('is_active').notNull(),
		isVital: boolean('is_vital').notNull(),
		/** For the whole country. */
		isNational: boolean('is_national').notNull(),
		name: plainText('name').notNull(),
		/** Name of the organisation that offers it. */
		offeredBy: plainText('offered_by').notNull(),
		topics: text('topics').array().notNull(),
		/** Stems and words of the Dutch text, without their places. */
		words: searchWords('words').notNull(),
		checkedOn: date('checked_on').notNull(),
		checkedPrecision: text('checked_precision').$type<DayPrecision>().notNull(),
		/** Last day on which the check counts. */
		dueOn: date('due_on').notNull(),
		/** The same where visitors may see it at all, `infinity` for the vital ones; null: they never see it. */
		vouchedUntil: date('vouched_until'),
		revision: integer('revision').notNull(),
		changedAt: moment('changed_at').notNull(),
	},
	(t) => [
		index('service_search_shown')
			.on(t.isVital.desc(), t.isNational.desc(), t.name, t.serviceId, t.vouchedUntil)
			.where(sql`${t.vouchedUntil} is not null`),
		index('service_search_until').on(t.vouchedUntil),
		index('service_search_topics').using('gin', t.topics),
		index('service_search_words').using('gin', t.words),
		index('service_search_offered').on(t.offeredBy),
		index('service_search_queue')
			.on(t.dueOn, t.isVital, t.serviceId, t.organisationId)
			.where(sql`${t.isActive}`),
		index('service_search_revision').on(t.revision),
	],
);

/**
 * Words that names of services have, to find those that somebody may have meant (pg_trgm). Written by the same trigger.
 * Not unique: two imports at once that bring the same new word must not wait for one another.
 */
export const serviceWord = pgTable('service_word', { id: opaqueId(), word: text('word').notNull() }, (t) => [
	index('service_word_once').on(t.word),
	index('service_word_near').using('gin', sql`${t.word} gin_trgm_ops`),
]);

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

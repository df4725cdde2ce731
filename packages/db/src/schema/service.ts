import type { ServiceRecord } from '@sleutelwerk/core';
import { boolean, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

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
		createdAt: madeAt(),
	},
	(t) => [index('service_organisation').on(t.organisationId)],
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
		createdAt: madeAt(),
	},
	(t) => [index('verification_service').on(t.serviceId, t.day)],
);

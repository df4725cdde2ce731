import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { madeAt, moment, opaqueId } from './columns.ts';
import { account } from './account.ts';

export type OrganisationSettings = {
	/** Whether a certificate takes a certificate of good conduct (VOG) that somebody has seen. */
	vogRequired: boolean;
	/** How many supervision meetings a year renew a certificate. */
	supervisionsPerYear: number;
	certificateYears: number;
	/** Whom one can reach evenings and weekends, in words. */
	reachable: string;
	/** The same as lines, in the order in which one tries them. */
	reach?: readonly ReachLine[];
	/** How many weeks before a turn of supervision is late a person is reminded; 4 where it was never set. */
	remindWeeks?: number;
};

export const REACH_DAYS = ['every-day', 'weekdays', 'weekend', 'evenings', 'nights'] as const;

/** Who can be reached when: a role and never more than a first name. */
export type ReachLine = {
	who: string;
	phone: string;
	days: (typeof REACH_DAYS)[number];
	/** Local hours, `HH:MM`; both empty: all day and night. */
	from: string;
	until: string;
};

/** A foundation or municipality that trains key persons; nothing of one is visible to another. */
export const organisation = pgTable('organisation', {
	id: opaqueId(),
	name: text('name').notNull(),
	settings: jsonb('settings').$type<OrganisationSettings>().notNull(),
	createdAt: madeAt(),
});

export const ROLES = ['trainee', 'key-person', 'trainer', 'coordinator', 'partner', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who may act in which organisation, and as what. */
export const member = pgTable(
	'member',
	{
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		role: text('role').$type<Role>().notNull(),
		createdAt: madeAt(),
	},
	(t) => [
		primaryKey({ columns: [t.accountId, t.organisationId, t.role] }),
		index('member_organisation').on(t.organisationId, t.role),
	],
);

/** An invitation by a trainer or coordinator; its secret is only in the link that was handed over. */
export const invitation = pgTable(
	'invitation',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		cohortId: uuid('cohort_id'),
		role: text('role').$type<Role>().notNull(),
		tokenHash: text('token_hash').notNull(),
		madeBy: uuid('made_by').references(() => account.id, { onDelete: 'set null' }),
		usesLeft: integer('uses_left').notNull().default(1),
		expiresAt: moment('expires_at').notNull(),
		createdAt: madeAt(),
	},
	(t) => [uniqueIndex('invitation_token').on(t.tokenHash)],
);

/** A partner site that embeds the widgets; its key is public and only counts. */
export const partner = pgTable(
	'partner',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		key: text('key').notNull(),
		name: text('name').notNull(),
		site: text('site').notNull().default(''),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('partner_key').on(t.key),
		uniqueIndex('partner_name').on(t.organisationId, sql`lower(${t.name})`),
	],
);

import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

/** A meeting for certified key persons: intervisie among peers, or led supervision. */
export const supervisionMeeting = pgTable(
	'supervision_meeting',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		trainerId: uuid('trainer_id')
			.notNull()
			.references(() => account.id),
		kind: text('kind').$type<'intervisie' | 'supervision'>().notNull(),
		/** Steps of the method, by id: `incident`, `ten-step`, `respectful-gossip`. */
		method: text('method').notNull().default('incident'),
		startsAt: moment('starts_at').notNull(),
		minutes: integer('minutes').notNull().default(120),
		place: text('place').notNull(),
		seats: integer('seats').notNull(),
		isCancelled: boolean('is_cancelled').notNull().default(false),
		/** Grows with each change, for calendars. */
		revision: integer('revision').notNull().default(0),
		createdAt: madeAt(),
	},
	(t) => [index('supervision_organisation').on(t.organisationId, t.startsAt)],
);

/** A seat or a place in the queue; leaving keeps the row and opens the seat. */
export const supervisionRegistration = pgTable(
	'supervision_registration',
	{
		id: opaqueId(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => supervisionMeeting.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id),
		state: text('state').$type<'confirmed' | 'waiting' | 'left'>().notNull(),
		/** Order of arrival, given while the meeting's row is locked. */
		arrival: integer('arrival').notNull(),
		attended: text('attended').$type<'present' | 'absent'>(),
		markedBy: uuid('marked_by').references(() => account.id, { onDelete: 'set null' }),
		markedAt: moment('marked_at'),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('supervision_once').on(t.meetingId, t.accountId),
		index('supervision_account').on(t.accountId),
	],
);

export const EVENING_ROLES = ['leads', 'brings-in', 'keeps-time'] as const;
export type EveningRole = (typeof EVENING_ROLES)[number];

/** Who did what at a meeting among peers: the next one proposes whose turn it is. */
export const supervisionRole = pgTable(
	'supervision_role',
	{
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => supervisionMeeting.id),
		role: text('role').$type<EveningRole>().notNull(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
	},
	(t) => [primaryKey({ columns: [t.meetingId, t.role] }), index('supervision_role_account').on(t.accountId)],
);

export const AGREEMENT_STATES = ['open', 'not-yet', 'done', 'let-go'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** What somebody takes along from a meeting to do; the next one asks about it. Sealed: it is her own. */
export const supervisionAgreement = pgTable(
	'supervision_agreement',
	{
		id: opaqueId(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => supervisionMeeting.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		sealed: text('sealed').notNull(),
		state: text('state').$type<AgreementState>().notNull().default('open'),
		lookedAt: moment('looked_at'),
		createdAt: madeAt(),
	},
	(t) => [
		index('supervision_agreement_account').on(t.accountId, t.createdAt),
		index('supervision_agreement_meeting').on(t.meetingId),
	],
);

/** How somebody is, in three answers. Sealed: only she reads it, and the one person she allows. */
export const wellbeingCheck = pgTable(
	'wellbeing_check',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		sealed: text('sealed').notNull(),
		/** The one trainer who may read it; she can take that back. */
		sharedWith: uuid('shared_with').references(() => account.id, { onDelete: 'set null' }),
		createdAt: madeAt(),
	},
	(t) => [
		index('wellbeing_check_account').on(t.accountId, t.createdAt),
		index('wellbeing_check_shared').on(t.sharedWith),
	],
);

/** That somebody was reminded of something: the row keeps it to once. */
export const supervisionReminder = pgTable(
	'supervision_reminder',
	{
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		/** `<meeting>/<day>` or `<year>/<turn>`. */
		about: text('about').notNull(),
		at: madeAt(),
	},
	(t) => [primaryKey({ columns: [t.accountId, t.about] })],
);

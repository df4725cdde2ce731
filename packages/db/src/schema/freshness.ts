import type { CorrectionWords } from '@sleutelwerk/core';
import { boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { madeAt, moment, opaqueId } from './columns.ts';
import { service } from './service.ts';

/** Who is asked whether a record is still right: the mail box of the organisation itself. Seen by coordinators only. */
export const serviceOwner = pgTable('service_owner', {
	serviceId: uuid('service_id')
		.primaryKey()
		.references(() => service.id),
	name: text('name').notNull(),
	email: text('email').notNull(),
	locale: text('locale').notNull(),
	/** She wants no more of these messages; the address is emptied with it. */
	hasStopped: boolean('has_stopped').notNull().default(false),
	setAt: moment('set_at').notNull(),
});

/** `before` and `due` go to the owner with a link; `left` and `alarm` to those who keep the map. */
export type ReminderStage = 'before' | 'due' | 'left' | 'alarm';

/** That somebody was told that a record's check ends or ended; at most once for each stage and day. */
export const serviceReminder = pgTable(
	'service_reminder',
	{
		id: opaqueId(),
		serviceId: uuid('service_id')
			.notNull()
			.references(() => service.id),
		stage: text('stage').$type<ReminderStage>().notNull(),
		/** Last day of the term it is about; for a repeated alarm the day from which it counts. */
		forDay: date('for_day').notNull(),
		mailId: uuid('mail_id'),
		/** Hash of the link's secret; only in messages to an owner. */
		tokenHash: text('token_hash'),
		expiresAt: moment('expires_at'),
		answer: text('answer').$type<'confirmed' | 'corrected' | 'stopped'>(),
		answeredAt: moment('answered_at'),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('service_reminder_once').on(t.serviceId, t.stage, t.forDay),
		uniqueIndex('service_reminder_token').on(t.tokenHash),
	],
);

export const WRONG_THINGS = ['number', 'hours', 'closed', 'other'] as const;
export type WrongThing = (typeof WRONG_THINGS)[number];

/** What somebody outside says about a record: a visitor that it is wrong, its owner how it should be. Nothing about who. */
export const serviceNotice = pgTable(
	'service_notice',
	{
		id: opaqueId(),
		serviceId: uuid('service_id')
			.notNull()
			.references(() => service.id),
		kind: text('kind').$type<'wrong' | 'correction' | 'stopped'>().notNull(),
		what: text('what').$type<WrongThing>(),
		words: text('words').notNull().default(''),
		/** What an owner proposes; nothing of it counts before a coordinator accepts it. */
		proposal: jsonb('proposal').$type<CorrectionWords>(),
		/** The revision the owner saw. */
		revision: integer('revision').notNull(),
		/** How often the same was said. */
		count: integer('count').notNull().default(1),
		state: text('state').$type<'open' | 'accepted' | 'settled'>().notNull().default('open'),
		/** When coordinators were told that it waits. */
		toldAt: moment('told_at'),
		decidedAt: moment('decided_at'),
		/** To the day only: the minute would lead to a visit. */
		day: date('day').notNull(),
	},
	(t) => [index('service_notice_service').on(t.serviceId, t.state)],
);

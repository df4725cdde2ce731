import {
	index,
	integer,
	jsonb,
	pgTable,
	text,
	uniqueIndex,
	uuid,
	type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation, partner } from './organisation.ts';

/**
 * Announced: everybody sees it, nobody can sign up yet. Archived: over, its answers are no longer public. "Full" is no
 * state of its own: it is open, and whoever comes waits.
 */
export type WebinarState = 'draft' | 'announced' | 'open' | 'closed' | 'held' | 'archived' | 'cancelled';

export type WebinarCounts = {
	confirmed: number;
	waiting: number;
	left: number;
	/** Seats and places in the queue by partner id; without a partner under `''`. */
	byPartner: Readonly<Record<string, number>>;
};

/** An online evening for everybody; nobody sees who else is there and nothing is recorded. */
export const webinar = pgTable(
	'webinar',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		title: jsonb('title').$type<Record<string, string>>().notNull(),
		startsAt: moment('starts_at').notNull(),
		minutes: integer('minutes').notNull(),
		languages: jsonb('languages').$type<readonly string[]>().notNull(),
		/** Languages somebody interprets into while it goes on. */
		interpreters: jsonb('interpreters').$type<readonly string[]>().notNull().default([]),
		audience: text('audience').$type<'everybody' | 'women' | 'men'>().notNull(),
		seats: integer('seats').notNull(),
		state: text('state').$type<WebinarState>().notNull(),
		/** Given only with the code, shortly before. */
		joinUrl: text('join_url').notNull().default(''),
		/** When somebody saw that the room hides who is in it, records nothing and has no chat; nobody is let in before. */
		roomCheckedAt: moment('room_checked_at'),
		/** Days after the webinar when every registration is deleted. */
		deleteAfterDays: integer('delete_after_days').notNull().default(14),
		/** Grows with each change, for calendars. */
		revision: integer('revision').notNull().default(0),
		changedAt: moment('changed_at').notNull().defaultNow(),
		/** Written when the registrations are deleted: figures stay, people do not. */
		counts: jsonb('counts').$type<WebinarCounts>(),
		madeBy: uuid('made_by').references(() => account.id, { onDelete: 'set null' }),
		createdAt: madeAt(),
	},
	(t) => [
		index('webinar_coming').on(t.state, t.startsAt),
		index('webinar_organisation').on(t.organisationId, t.startsAt),
	],
);

export type MailWish = { subject: 'neutral' | 'open'; from?: string; until?: string };

/** A seat or a place in the queue of a webinar: as little as the visitor wants to give. */
export const registration = pgTable(
	'registration',
	{
		id: opaqueId(),
		webinarId: uuid('webinar_id')
			.notNull()
			.references(() => webinar.id),
		/** Makes a repeated sign-up harmless. */
		requestId: uuid('request_id').notNull(),
		/** Hash of the code to come in and to leave. */
		codeHash: text('code_hash').notNull(),
		/** The code itself, sealed, because a repeated sign-up is answered with the same code. */
		sealedCode: text('sealed_code').notNull(),
		state: text('state').$type<'confirmed' | 'waiting' | 'left'>().notNull(),
		arrival: integer('arrival').notNull(),
		name: text('name'),
		email: text('email'),
		locale: text('locale').notNull(),
		mailWish: jsonb('mail_wish').$type<MailWish>().notNull(),
		partnerId: uuid('partner_id').references(() => partner.id, { onDelete: 'set null' }),
		/** The day (`YYYY-MM-DD`) she was reminded of: of each day once, also when the webinar moves. */
		remindedOf: text('reminded_of'),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('registration_request').on(t.requestId),
		uniqueIndex('registration_code').on(t.codeHash),
		index('registration_webinar').on(t.webinarId, t.state, t.arrival),
	],
);

/** A question without a link to who asked it. */
export const question = pgTable(
	'question',
	{
		id: opaqueId(),
		webinarId: uuid('webinar_id')
			.notNull()
			.references(() => webinar.id),
		text: text('text').notNull(),
		state: text('state').$type<'new' | 'shown' | 'hidden' | 'answered'>().notNull().default('new'),
		/** The question that asks the same and speaks for this one; never one that is joined to another itself. */
		joinedTo: uuid('joined_to').references((): AnyPgColumn => question.id, { onDelete: 'set null' }),
		/** The question as everybody may read it: rewritten by who answers, so that nobody is known by it. */
		publicText: text('public_text').notNull().default(''),
		/** Written afterwards, read by everybody; empty for what was answered live. */
		answer: text('answer').notNull().default(''),
		/** To the hour only: the minute would lead to who signed up in it. */
		createdAt: madeAt(),
	},
	(t) => [index('question_webinar').on(t.webinarId, t.createdAt)],
);

/** A message that has to leave: written in the transaction that causes it, sent once by the job of the same id. */
export const outgoingMail = pgTable(
	'outgoing_mail',
	{
		id: opaqueId(),
		template: text('template').notNull(),
		locale: text('locale').notNull(),
		dress: text('dress').$type<'neutral' | 'open'>().notNull(),
		/** Emptied once it was sent. */
		recipient: text('recipient').notNull(),
		accountId: uuid('account_id').references(() => account.id, { onDelete: 'cascade' }),
		/** The sign-up it tells of: who leaves is not written to any more, and what moved is told as it is now. */
		registrationId: uuid('registration_id').references(() => registration.id, { onDelete: 'cascade' }),
		params: jsonb('params').$type<Record<string, unknown>>().notNull(),
		notBefore: moment('not_before').notNull(),
		sentAt: moment('sent_at'),
		failure: text('failure'),
		createdAt: madeAt(),
	},
	(t) => [
		index('outgoing_mail_account').on(t.accountId),
		index('outgoing_mail_registration').on(t.registrationId),
	],
);

import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { madeAt, moment, opaqueId } from './columns.ts';

export type SafeContact = {
	channel: 'mail' | 'none';
	/** Local hours between which a message may come, `HH:MM`. */
	from: string;
	until: string;
	/** Whether messages may name the subject. */
	dress: 'neutral' | 'open';
	/** How messages call the person; without it they name nobody. */
	callMe?: string | undefined;
};

/** A person who logs in. Erasing empties the row and keeps its id, so that counts and certificates stay true. */
export const account = pgTable(
	'account',
	{
		id: opaqueId(),
		email: text('email'),
		/** What somebody without a mail address logs in with. */
		loginName: text('login_name'),
		name: text('name').notNull(),
		/** First name or nickname the person chose for lists that others see. */
		shownName: text('shown_name').notNull(),
		locale: text('locale').notNull().default('nl'),
		/** Whether lessons stand in Dutch, with one's own language under each sentence, and not the other way round. */
		readsDutch: boolean('reads_dutch').notNull().default(false),
		passwordHash: text('password_hash'),
		safeContact: jsonb('safe_contact').$type<SafeContact>().notNull(),
		totpSecret: text('totp_secret'),
		totpLastStep: integer('totp_last_step'),
		erasedAt: moment('erased_at'),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('account_email').on(sql`lower(${t.email})`),
		uniqueIndex('account_login_name').on(sql`lower(${t.loginName})`),
	],
);

export type WayIn = 'password' | 'link' | 'code' | 'passkey';

/** A log-in after Lucia's guide: the table holds a hash of the secret, never the token. */
export const session = pgTable(
	'session',
	{
		id: text('id').primaryKey(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		secretHash: text('secret_hash').notNull(),
		/** False until the second factor was given, where one is required. */
		isComplete: boolean('is_complete').notNull().default(true),
		/** The way in that was taken first; a mailed link or a code on paper is proof enough to set a new password. */
		enteredBy: text('entered_by').$type<WayIn>().notNull().default('password'),
		device: text('device').notNull().default(''),
		createdAt: moment('created_at').notNull(),
		lastVerifiedAt: moment('last_verified_at').notNull(),
	},
	(t) => [index('session_account').on(t.accountId)],
);

/** A one-time way in: a mailed link, a printed code or the console link for a first admin. */
export const loginToken = pgTable(
	'login_token',
	{
		id: opaqueId(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<'link' | 'code' | 'recovery'>().notNull(),
		tokenHash: text('token_hash').notNull(),
		expiresAt: moment('expires_at').notNull(),
		usedAt: moment('used_at'),
		createdAt: madeAt(),
	},
	(t) => [uniqueIndex('login_token_hash').on(t.tokenHash)],
);

/** A passkey (WebAuthn): the half of a key pair that may be known, and what its owner calls the device. */
export const passkey = pgTable(
	'passkey',
	{
		id: opaqueId(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		/** Base64url, as the device gave it; of all people, so that one device's key never opens two accounts. */
		credentialId: text('credential_id').notNull(),
		/** COSE, base64url. */
		publicKey: text('public_key').notNull(),
		/** How often the device says it has signed; 0 for one that does not count. */
		counter: bigint('counter', { mode: 'number' }).notNull(),
		transports: text('transports').array().notNull(),
		name: text('name').notNull(),
		createdAt: madeAt(),
		lastUsedAt: moment('last_used_at'),
	},
	(t) => [uniqueIndex('passkey_credential').on(t.credentialId), index('passkey_account').on(t.accountId)],
);

/** What a device has to sign, by its hash: given out once, taken once, for a few minutes. */
export const passkeyChallenge = pgTable(
	'passkey_challenge',
	{
		hash: text('hash').primaryKey(),
		purpose: text('purpose').$type<'add' | 'factor' | 'entry'>().notNull(),
		/** Whose device is to sign; null at the door, where nobody has said yet who she is. */
		accountId: uuid('account_id').references(() => account.id, { onDelete: 'cascade' }),
		expiresAt: moment('expires_at').notNull(),
	},
	(t) => [index('passkey_challenge_account').on(t.accountId)],
);

/** How often something was tried in a window; in the database, because several processes share the limits. */
export const attempt = pgTable(
	'attempt',
	{
		rule: text('rule').notNull(),
		key: text('key').notNull(),
		windowStart: moment('window_start').notNull(),
		count: integer('count').notNull(),
	},
	(t) => [primaryKey({ columns: [t.rule, t.key, t.windowStart] })],
);

/** Who looked at or changed what of whom. */
export const auditEntry = pgTable(
	'audit_entry',
	{
		id: opaqueId(),
		actorId: uuid('actor_id'),
		/** As what she did it, at that moment; empty for what people do with their own account. */
		actorRole: text('actor_role'),
		subjectId: uuid('subject_id'),
		/** Everybody who stood on a list that was looked at: one row a look, however many they were. */
		subjectIds: uuid('subject_ids').array(),
		organisationId: uuid('organisation_id'),
		action: text('action').notNull(),
		objectId: uuid('object_id'),
		at: madeAt(),
	},
	(t) => [
		index('audit_subject').on(t.subjectId, t.at),
		index('audit_object').on(t.objectId, t.at),
		index('audit_subjects')
			.using('gin', t.subjectIds)
			.where(sql`${t.subjectIds} is not null`),
		// The purge asks for the oldest.
		index('audit_at').on(t.at),
	],
);

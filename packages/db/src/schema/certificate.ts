import {
	boolean,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { enrolment } from './cohort.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

export type CertificateKind = 'participation' | 'competence';

/** A certificate that a trainer issued. It outlives the erasure of its holder and the course. */
export const certificate = pgTable(
	'certificate',
	{
		id: opaqueId(),
		/** Names the holder in the credential and nowhere else: an account's id would tie certificates together. */
		subjectId: uuid('subject_id').notNull().defaultRandom(),
		kind: text('kind').$type<CertificateKind>().notNull(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** Empty after the holder was erased. */
		accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
		enrolmentId: uuid('enrolment_id').references(() => enrolment.id, { onDelete: 'set null' }),
		/** As it stands on the paper; empty after erasure. */
		holderName: text('holder_name').notNull(),
		/** Who stands on the paper as issuer and as trainer; the trainer is emptied when she is erased. */
		issuerName: text('issuer_name').notNull(),
		trainerName: text('trainer_name').notNull().default(''),
		showsName: boolean('shows_name').notNull().default(false),
		locale: text('locale').notNull(),
		issuedBy: uuid('issued_by').references(() => account.id, { onDelete: 'set null' }),
		issuedAt: moment('issued_at').notNull(),
		validFrom: date('valid_from').notNull(),
		validUntil: date('valid_until').notNull(),
		cycle: integer('cycle').notNull().default(1),
		/** Its place in the status lists now: after a suspension was lifted it is another one (`status_place`). */
		statusList: integer('status_list').notNull().default(1),
		statusIndex: integer('status_index').notNull(),
		/** Why a missing requirement was waived, where one was. */
		waiver: text('waiver').notNull().default(''),
		/** Days before its end that the holder was last written to about it: 60, then 14. */
		toldDaysBefore: integer('told_days_before'),
		credential: jsonb('credential').$type<Record<string, unknown>>(),
	},
	(t) => [
		uniqueIndex('certificate_once').on(t.enrolmentId, t.kind, t.cycle),
		index('certificate_account').on(t.accountId),
		index('certificate_organisation').on(t.organisationId, t.issuedAt),
	],
);

/** Every place that was ever given. A bit that is set stays set, because a verifier may have read it already. */
export const statusPlace = pgTable(
	'status_place',
	{
		list: integer('list').notNull(),
		index: integer('index').notNull(),
		certificateId: uuid('certificate_id')
			.notNull()
			.references(() => certificate.id),
		setAt: moment('set_at'),
	},
	(t) => [
		primaryKey({ columns: [t.list, t.index] }),
		index('status_place_certificate').on(t.certificateId),
		index('status_place_set').on(t.list, t.setAt),
	],
);

export type CertificateAct = 'issued' | 'suspended' | 'lifted' | 'revoked' | 'renewed';

/** What happened to a certificate, when, by whom and why; the state is read from the newest. */
export const certificateEvent = pgTable(
	'certificate_event',
	{
		id: opaqueId(),
		certificateId: uuid('certificate_id')
			.notNull()
			.references(() => certificate.id),
		/** Order of what happened, given while the certificate's row is locked. */
		number: integer('number').notNull(),
		act: text('act').$type<CertificateAct>().notNull(),
		/** A reason of the list, which has public words, or the trainer's own, which only she and the holder read. */
		reason: text('reason').notNull().default(''),
		by: uuid('by').references(() => account.id, { onDelete: 'set null' }),
		at: moment('at').notNull(),
	},
	(t) => [uniqueIndex('certificate_event_order').on(t.certificateId, t.number)],
);

/** A link the holder made to let somebody download the papers, and can take back. */
export const shareLink = pgTable(
	'share_link',
	{
		id: opaqueId(),
		certificateId: uuid('certificate_id')
			.notNull()
			.references(() => certificate.id),
		tokenHash: text('token_hash').notNull(),
		takenBackAt: moment('taken_back_at'),
		createdAt: madeAt(),
	},
	(t) => [uniqueIndex('share_link_token').on(t.tokenHash)],
);

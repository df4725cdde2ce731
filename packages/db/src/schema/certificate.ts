import { boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
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
		kind: text('kind').$type<CertificateKind>().notNull(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** Empty after the holder was erased. */
		accountId: uuid('account_id').references(() => account.id, { onDelete: 'set null' }),
		enrolmentId: uuid('enrolment_id').references(() => enrolment.id, { onDelete: 'set null' }),
		/** As it stands on the paper; empty after erasure. */
		holderName: text('holder_name').notNull(),
		showsName: boolean('shows_name').notNull().default(false),
		locale: text('locale').notNull(),
		issuedBy: uuid('issued_by').references(() => account.id, { onDelete: 'set null' }),
		issuedAt: moment('issued_at').notNull(),
		validFrom: date('valid_from').notNull(),
		validUntil: date('valid_until').notNull(),
		cycle: integer('cycle').notNull().default(1),
		/** Place in the status lists. */
		statusList: integer('status_list').notNull().default(1),
		statusIndex: integer('status_index').notNull(),
		/** Why a missing requirement was waived, where one was. */
		waiver: text('waiver').notNull().default(''),
		credential: jsonb('credential').$type<Record<string, unknown>>(),
	},
	(t) => [
		uniqueIndex('certificate_status').on(t.statusList, t.statusIndex),
		uniqueIndex('certificate_once').on(t.enrolmentId, t.kind, t.cycle),
		index('certificate_account').on(t.accountId),
		index('certificate_organisation').on(t.organisationId, t.issuedAt),
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
		act: text('act').$type<CertificateAct>().notNull(),
		/** For the person and those who check it: never a story. */
		reason: text('reason').notNull().default(''),
		by: uuid('by').references(() => account.id, { onDelete: 'set null' }),
		at: moment('at').notNull(),
	},
	(t) => [index('certificate_event_order').on(t.certificateId, t.at)],
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

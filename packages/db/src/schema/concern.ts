import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { certificate } from './certificate.ts';
import { moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

export const CONCERN_OUTCOMES = ['unfounded', 'talked', 'suspended', 'revoked', 'passedOn'] as const;
/** How a coordinator settled it; or the words went, because who wrote them or whom they are about was erased. */
export type ConcernOutcome = (typeof CONCERN_OUTCOMES)[number] | 'withdrawn' | 'erased';

/** What somebody wrote in confidence about a key person. Only coordinators read it, never whom it is about. */
export const concern = pgTable(
	'concern',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** Made by the form, so that the same message sent twice is one. */
		requestId: uuid('request_id').notNull(),
		/** Kind, about whom, what happened and how to reach the writer, all of it sealed; empty when the words are gone. */
		sealed: text('sealed').notNull(),
		/** Only where the writer wants the coordinators to know her. */
		raisedBy: uuid('raised_by').references(() => account.id, { onDelete: 'set null' }),
		/** Written by somebody logged in, or without an account from the page of a check. */
		way: text('way').$type<'member' | 'check'>().notNull(),
		/** Whom it is about, once that is known. */
		subjectId: uuid('subject_id').references(() => account.id, { onDelete: 'set null' }),
		certificateId: uuid('certificate_id').references(() => certificate.id, { onDelete: 'set null' }),
		firstReadAt: moment('first_read_at'),
		closedAt: moment('closed_at'),
		outcome: text('outcome').$type<ConcernOutcome>(),
		createdAt: moment('created_at').notNull(),
	},
	(t) => [
		uniqueIndex('concern_request').on(t.requestId),
		index('concern_organisation').on(t.organisationId, t.createdAt),
		index('concern_subject').on(t.subjectId),
		index('concern_raised_by').on(t.raisedBy),
	],
);

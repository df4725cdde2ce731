import type { RecordingType } from '@sleutelwerk/core';
import { sql } from 'drizzle-orm';
import {
	check,
	customType,
	index,
	integer,
	pgTable,
	real,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { moment, opaqueId } from './columns.ts';
import { account } from './account.ts';
import { organisation } from './organisation.ts';
import { openTurn, review } from './progress.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A sentence read aloud in one language by somebody of an organisation; the newest one stays. */
export const recording = pgTable(
	'recording',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** Made from language and words: a changed sentence has no recording any more. */
		key: text('key').notNull(),
		locale: text('locale').notNull(),
		mime: text('mime').$type<RecordingType>().notNull(),
		bytes: integer('bytes').notNull(),
		seconds: real('seconds').notNull(),
		data: bytea('data').notNull(),
		madeBy: uuid('made_by')
			.notNull()
			.references(() => account.id),
		madeAt: moment('made_at').notNull(),
	},
	(t) => [
		uniqueIndex('recording_sentence').on(t.organisationId, t.key),
		index('recording_maker').on(t.madeBy),
	],
);

/** A voice: what somebody said at an open turn, or what a trainer answered. Sealed like written words. */
export const voiceNote = pgTable(
	'voice_note',
	{
		id: opaqueId(),
		/** Whose voice it is. */
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id),
		openTurnId: uuid('open_turn_id').references(() => openTurn.id),
		reviewId: uuid('review_id').references(() => review.id),
		mime: text('mime').$type<RecordingType>().notNull(),
		seconds: real('seconds').notNull(),
		sealed: bytea('sealed').notNull(),
		at: moment('at').notNull(),
	},
	(t) => [
		uniqueIndex('voice_note_turn').on(t.openTurnId),
		uniqueIndex('voice_note_review').on(t.reviewId),
		index('voice_note_account').on(t.accountId),
		index('voice_note_at').on(t.at),
		check('voice_note_one_place', sql`num_nonnulls(${t.openTurnId}, ${t.reviewId}) = 1`),
	],
);

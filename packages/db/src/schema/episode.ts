import {
	boolean,
	customType,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { moment, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** The sound of an episode in one language. What is said stands as a script in `content`, under the same `episode`. */
export const episodeRecording = pgTable(
	'episode_recording',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		episode: text('episode').notNull(),
		locale: text('locale').notNull(),
		/** Told from the bytes, never from the name of the file. */
		contentType: text('content_type').notNull(),
		length: integer('length').notNull(),
		seconds: integer('seconds').notNull(),
		/** Second at which each chapter of the script begins, in their order. */
		starts: jsonb('starts').$type<readonly number[]>().notNull(),
		isComputerVoice: boolean('is_computer_voice').notNull().default(false),
		publishedAt: moment('published_at'),
		at: moment('at').notNull(),
	},
	(t) => [uniqueIndex('episode_recording_episode').on(t.episode, t.locale)],
);

/** The sound itself in pieces, so that nobody holds a whole file in memory to send a second of it. */
export const episodePiece = pgTable(
	'episode_piece',
	{
		recordingId: uuid('recording_id')
			.notNull()
			.references(() => episodeRecording.id, { onDelete: 'cascade' }),
		/** From 0; each piece but the last is equally long. */
		place: integer('place').notNull(),
		bytes: bytea('bytes').notNull(),
	},
	(t) => [primaryKey({ columns: [t.recordingId, t.place] })],
);

/** How far somebody listened to an episode, to go on there on any device. */
export const listening = pgTable(
	'listening',
	{
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
		episode: text('episode').notNull(),
		second: integer('second').notNull(),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.accountId, t.episode] })],
);

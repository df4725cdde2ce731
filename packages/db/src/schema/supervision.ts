import { index, integer, pgTable, text, uniqueIndex, uuid, boolean } from 'drizzle-orm/pg-core';
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

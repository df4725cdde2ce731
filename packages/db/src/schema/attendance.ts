import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { enrolment, meeting } from './cohort.ts';
import { madeAt, moment, opaqueId } from './columns.ts';

export type WalkInState = 'open' | 'accepted' | 'declined';

/** Somebody who came without being on the list. Not a seat and not a mark until a trainer accepts her. */
export const walkIn = pgTable(
	'walk_in',
	{
		id: opaqueId(),
		requestId: uuid('request_id').notNull(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id),
		/** What the trainer wrote to know her by; emptied when it was decided or after its term. */
		firstName: text('first_name').notNull(),
		/** Who waits for a seat in this group, where the trainer chose her from that list. */
		enrolmentId: uuid('enrolment_id').references(() => enrolment.id),
		state: text('state').$type<WalkInState>().notNull().default('open'),
		addedBy: uuid('added_by')
			.notNull()
			.references(() => account.id),
		/** When it was written down, by the device's own clock. */
		deviceAt: moment('device_at').notNull(),
		/** How far the device's clock was ahead (or, negative, behind) when it was sent. */
		clockOffSeconds: integer('clock_off_seconds').notNull().default(0),
		serverAt: madeAt(),
		decidedBy: uuid('decided_by').references(() => account.id),
		decidedAt: moment('decided_at'),
	},
	(t) => [uniqueIndex('walk_in_request').on(t.requestId), index('walk_in_meeting').on(t.meetingId)],
);

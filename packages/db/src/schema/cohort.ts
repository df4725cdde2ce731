import { sql } from 'drizzle-orm';
import type { Availability, LeaveReason } from '@sleutelwerk/core';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { courseVersion } from './course.ts';
import { organisation } from './organisation.ts';

/** A group that goes through the course together. */
export const cohort = pgTable(
	'cohort',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		courseVersionId: uuid('course_version_id')
			.notNull()
			.references(() => courseVersion.id),
		name: text('name').notNull(),
		/** Seats, 20 at most. */
		capacity: integer('capacity').notNull(),
		state: text('state').$type<'open' | 'running' | 'finished'>().notNull().default('open'),
		/** Languages spoken in the group (BCP 47). */
		languages: text('languages').array().notNull().default(['nl']),
		/** Made with this id: the same form sent twice is one group. */
		requestId: uuid('request_id'),
		createdAt: madeAt(),
	},
	(t) => [
		index('cohort_organisation').on(t.organisationId, t.state),
		uniqueIndex('cohort_request').on(t.requestId),
	],
);

export const cohortTrainer = pgTable(
	'cohort_trainer',
	{
		cohortId: uuid('cohort_id')
			.notNull()
			.references(() => cohort.id),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id, { onDelete: 'cascade' }),
	},
	(t) => [primaryKey({ columns: [t.cohortId, t.accountId] })],
);

export type EnrolmentState = 'waiting' | 'active' | 'finished' | 'left';

/** A person's way through one edition of the course in one cohort. */
export const enrolment = pgTable(
	'enrolment',
	{
		id: opaqueId(),
		accountId: uuid('account_id')
			.notNull()
			.references(() => account.id),
		cohortId: uuid('cohort_id')
			.notNull()
			.references(() => cohort.id),
		courseVersionId: uuid('course_version_id')
			.notNull()
			.references(() => courseVersion.id),
		state: text('state').$type<EnrolmentState>().notNull(),
		/** Order of arrival, given while the cohort's row is locked: who waits moves up in this order. */
		arrival: integer('arrival').notNull().default(0),
		/** Where the person was last: part, lesson and step, so that another device goes on there. */
		atPart: integer('at_part'),
		atLesson: integer('at_lesson'),
		atStep: text('at_step'),
		atMoment: moment('at_moment'),
		intakeAt: moment('intake_at'),
		confidentialityAt: moment('confidentiality_at'),
		vogSeenAt: moment('vog_seen_at'),
		/** The person asked her trainer for a word. */
		wantsContactAt: moment('wants_contact_at'),
		/** She chose that her shown name stands on the screen in the room when she is in. */
		showsOnWall: boolean('shows_on_wall').notNull().default(false),
		/** Groups she was moved out of: her half-days there go on to count. */
		cameFrom: uuid('came_from').array().notNull().default([]),
		/** Why she left, out of a short list; empty where she left by herself. */
		leftReason: text('left_reason').$type<LeaveReason>(),
		createdAt: madeAt(),
	},
	(t) => [
		uniqueIndex('enrolment_person_cohort').on(t.accountId, t.cohortId),
		index('enrolment_cohort').on(t.cohortId, t.state),
	],
);

/**
 * What a group has to know so that somebody can take part: languages, parts of the week, and what is paid back. No
 * question about health, papers or home; her own words are sealed. Goes when she leaves, and a while after the course.
 */
export const intake = pgTable('intake', {
	enrolmentId: uuid('enrolment_id')
		.primaryKey()
		.references(() => enrolment.id, { onDelete: 'cascade' }),
	speaks: text('speaks').array().notNull(),
	reads: text('reads').array().notNull(),
	availability: text('availability').array().$type<Availability[]>().notNull(),
	wantsTravel: boolean('wants_travel').notNull(),
	wantsChildCare: boolean('wants_child_care').notNull(),
	/** Sealed; empty where she wrote nothing. */
	needs: text('needs').notNull(),
	updatedAt: moment('updated_at').notNull(),
});

/** A live half-day. A meeting is not a lesson: it has a place, a time and seats. */
export const meeting = pgTable(
	'meeting',
	{
		id: opaqueId(),
		cohortId: uuid('cohort_id')
			.notNull()
			.references(() => cohort.id),
		number: integer('number').notNull(),
		startsAt: moment('starts_at').notNull(),
		minutes: integer('minutes').notNull().default(180),
		zone: text('zone').notNull().default('Europe/Amsterdam'),
		place: text('place').notNull(),
		directions: text('directions').notNull().default(''),
		interpreter: text('interpreter').notNull().default(''),
		childCare: boolean('child_care').notNull().default(false),
		isCancelled: boolean('is_cancelled').notNull().default(false),
		/** Grows with each change, for calendars. */
		revision: integer('revision').notNull().default(0),
		/** The cancelled half-day in whose place this one is held; one place, one half-day. */
		replacesId: uuid('replaces_id'),
	},
	(t) => [
		index('meeting_cohort').on(t.cohortId, t.startsAt),
		uniqueIndex('meeting_replaces').on(t.replacesId),
	],
);

export const ATTENDANCE = ['present', 'late', 'left-early', 'excused', 'absent'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** On the list in the room, from paper afterwards, by the person herself, or by accepting who came unexpectedly. */
export const MARK_SOURCES = ['roster', 'paper', 'self', 'walk-in'] as const;
export type MarkSource = (typeof MARK_SOURCES)[number];

/** One mark by one person about one other; never changed. What counts is said by the rules in `course`. */
export const attendanceMark = pgTable(
	'attendance_mark',
	{
		id: opaqueId(),
		requestId: uuid('request_id').notNull(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id),
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		state: text('state').$type<Attendance>().notNull(),
		markedBy: uuid('marked_by')
			.notNull()
			.references(() => account.id),
		source: text('source').$type<MarkSource>().notNull().default('roster'),
		/** Marks of others that this one settles, each named: one that was not seen stays in contradiction. */
		settles: uuid('settles').array().notNull().default([]),
		/** When it was tapped, by the device's own clock. */
		deviceAt: moment('device_at').notNull(),
		/** How far that clock was ahead (or, negative, behind) when the mark was sent; 0 where nobody said. */
		clockOffSeconds: integer('clock_off_seconds').notNull().default(0),
		serverAt: madeAt(),
	},
	(t) => [
		uniqueIndex('attendance_request').on(t.requestId),
		// Checking oneself in twice is once.
		uniqueIndex('attendance_self')
			.on(t.meetingId, t.enrolmentId)
			.where(sql`${t.source} = 'self'`),
		// Marks that settle something are few, and asked for by every overview.
		index('attendance_settling')
			.on(t.id)
			.where(sql`cardinality(${t.settles}) > 0`),
		index('attendance_meeting').on(t.meetingId, t.enrolmentId, t.deviceAt),
	],
);

/** The secret of a person's calendar feed. */
export const calendarToken = pgTable(
	'calendar_token',
	{
		accountId: uuid('account_id')
			.primaryKey()
			.references(() => account.id, { onDelete: 'cascade' }),
		tokenHash: text('token_hash').notNull(),
		createdAt: madeAt(),
	},
	(t) => [uniqueIndex('calendar_token_hash').on(t.tokenHash)],
);

import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { madeAt, moment, opaqueId } from './columns.ts';
import { account } from './account.ts';
import { enrolment } from './cohort.ts';
import { scenarioVersion } from './course.ts';

export type StepAnswer = {
	chosen?: readonly string[];
	order?: readonly string[];
	pairs?: Readonly<Record<string, string>>;
};

/** A step of a lesson that somebody did or skipped; the same step twice is one row. */
export const progress = pgTable(
	'progress',
	{
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		part: integer('part').notNull(),
		lesson: integer('lesson').notNull(),
		step: text('step').notNull(),
		state: text('state').$type<'done' | 'skipped'>().notNull(),
		answer: jsonb('answer').$type<StepAnswer>(),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.enrolmentId, t.part, t.lesson, t.step] })],
);

/** A private reflection, encrypted: nobody reads it unless the trainee shares it by her own act. */
export const reflection = pgTable(
	'reflection',
	{
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		part: integer('part').notNull(),
		lesson: integer('lesson').notNull(),
		step: text('step').notNull(),
		sealed: text('sealed').notNull(),
		sharedAt: moment('shared_at'),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.enrolmentId, t.part, t.lesson, t.step] })],
);

/** Before or after the course; or the few about safety that are answered again to renew a certificate. */
export const OCCASIONS = ['before', 'after', 'refresher'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** An answer to an item of the assessment: 1 to 5. */
export const assessmentAnswer = pgTable(
	'assessment_answer',
	{
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		moment: text('moment').$type<Occasion>().notNull(),
		item: text('item').notNull(),
		value: integer('value').notNull(),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.enrolmentId, t.moment, t.item] })],
);

/** One play of a scenario version; its events are the truth, its state is replayed from them. */
export const rehearsal = pgTable(
	'rehearsal',
	{
		id: opaqueId(),
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		scenarioVersionId: uuid('scenario_version_id')
			.notNull()
			.references(() => scenarioVersion.id),
		startedAt: moment('started_at').notNull(),
		debriefedAt: moment('debriefed_at'),
		endedAt: moment('ended_at'),
	},
	(t) => [index('rehearsal_enrolment').on(t.enrolmentId, t.startedAt)],
);

export const rehearsalEvent = pgTable(
	'rehearsal_event',
	{
		rehearsalId: uuid('rehearsal_id')
			.notNull()
			.references(() => rehearsal.id),
		seq: integer('seq').notNull(),
		event: jsonb('event').$type<unknown>().notNull(),
		at: moment('at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.rehearsalId, t.seq] })],
);

/** What somebody wrote in an open turn. Encrypted; the trainer reads it only where the trainee agreed. */
export const openTurn = pgTable(
	'open_turn',
	{
		id: opaqueId(),
		rehearsalId: uuid('rehearsal_id')
			.notNull()
			.references(() => rehearsal.id),
		turn: text('turn').notNull(),
		attempt: integer('attempt').notNull(),
		sealed: text('sealed').notNull(),
		consentAt: moment('consent_at'),
		at: moment('at').notNull(),
	},
	(t) => [index('open_turn_rehearsal').on(t.rehearsalId, t.turn, t.attempt)],
);

/** A trainer's answer to an open turn: rubric, a note to the person, one for inside, and whether another try is asked. */
export const review = pgTable(
	'review',
	{
		id: opaqueId(),
		openTurnId: uuid('open_turn_id')
			.notNull()
			.references(() => openTurn.id),
		trainerId: uuid('trainer_id')
			.notNull()
			.references(() => account.id),
		rubric: jsonb('rubric').$type<Readonly<Record<string, number>>>().notNull(),
		reply: text('reply').notNull(),
		internalNote: text('internal_note').notNull().default(''),
		asksAgain: integer('asks_again').notNull().default(0),
		seenAt: moment('seen_at'),
		createdAt: madeAt(),
	},
	(t) => [index('review_turn').on(t.openTurnId, t.createdAt)],
);

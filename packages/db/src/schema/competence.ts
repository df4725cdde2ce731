import { sql } from 'drizzle-orm';
import { date, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { CompetenceKind, SkillRubric } from '@sleutelwerk/core';
import { account } from './account.ts';
import { enrolment } from './cohort.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { scenarioVersion } from './course.ts';
import { rehearsal } from './progress.ts';

/** Where the unseen talk is played: with the trainer beside her, or at home. */
export const UNSEEN_PLACES = ['here', 'home'] as const;
export type UnseenPlace = (typeof UNSEEN_PLACES)[number];

/** A talk that a trainer chose for somebody who has not played it; she begins it herself, once, before it closes. */
export const unseenTask = pgTable(
	'unseen_task',
	{
		id: opaqueId(),
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		/** The same over its versions; which one she got is said by the rehearsal. */
		scenarioId: uuid('scenario_id').notNull(),
		place: text('place').$type<UnseenPlace>().notNull(),
		closesAt: moment('closes_at').notNull(),
		/** Set when she begins, and by that agrees that her trainer reads her choices. */
		rehearsalId: uuid('rehearsal_id').references(() => rehearsal.id),
		withdrawnAt: moment('withdrawn_at'),
		chosenBy: uuid('chosen_by')
			.notNull()
			.references(() => account.id),
		createdAt: madeAt(),
	},
	(t) => [
		index('unseen_task_enrolment').on(t.enrolmentId, t.createdAt),
		// A play belongs to one task.
		uniqueIndex('unseen_task_rehearsal').on(t.rehearsalId),
	],
);

/** What a trainer saw of one person on one day, by the rubric. Never changed: the newest of its kind counts. */
export const competenceAssessment = pgTable(
	'competence_assessment',
	{
		/** Made by the form, so that sending twice is one assessment. */
		id: uuid('id').primaryKey(),
		enrolmentId: uuid('enrolment_id')
			.notNull()
			.references(() => enrolment.id),
		kind: text('kind').$type<CompetenceKind>().notNull(),
		/** The unseen talk it is about. */
		taskId: uuid('task_id').references(() => unseenTask.id),
		/** The talk that was played; a live role-play may have been about something else. */
		scenarioVersionId: uuid('scenario_version_id').references(() => scenarioVersion.id),
		/** Skills that this talk let her show, in order of the rubric. */
		asked: jsonb('asked').$type<readonly string[]>().notNull(),
		rubric: jsonb('rubric').$type<SkillRubric>().notNull(),
		day: date('day').notNull(),
		/** For the person herself. */
		note: text('note').notNull().default(''),
		assessedBy: uuid('assessed_by')
			.notNull()
			.references(() => account.id),
		createdAt: madeAt(),
	},
	(t) => [
		index('competence_assessment_enrolment').on(t.enrolmentId, t.kind, t.createdAt),
		uniqueIndex('competence_assessment_task')
			.on(t.taskId)
			.where(sql`${t.taskId} is not null`),
	],
);

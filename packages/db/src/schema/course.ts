import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AssessmentItem, CertificateRules, Lesson, LessonText, PartText } from '@sleutelwerk/core';
import { madeAt, opaqueId } from './columns.ts';
import { organisation } from './organisation.ts';

export type PartOutline = {
	number: number;
	text: Record<string, PartText>;
	lessons: readonly {
		number: number;
		minutes: number;
		steps: number;
		heavy: boolean;
		title: Record<string, string>;
	}[];
};

/** One immutable edition of the course; who enrolled keeps hers. */
export const courseVersion = pgTable(
	'course_version',
	{
		id: opaqueId(),
		number: integer('number').notNull(),
		contentHash: text('content_hash').notNull(),
		outline: jsonb('outline').$type<readonly PartOutline[]>().notNull(),
		assessment: jsonb('assessment').$type<readonly AssessmentItem[]>().notNull(),
		rules: jsonb('rules').$type<CertificateRules>().notNull(),
		publishedAt: madeAt(),
	},
	(t) => [
		uniqueIndex('course_version_hash').on(t.contentHash),
		uniqueIndex('course_version_number').on(t.number),
	],
);

/** A lesson of an edition: its steps without words. */
export const lesson = pgTable(
	'lesson',
	{
		id: opaqueId(),
		courseVersionId: uuid('course_version_id')
			.notNull()
			.references(() => courseVersion.id),
		part: integer('part').notNull(),
		number: integer('number').notNull(),
		structure: jsonb('structure').$type<Lesson>().notNull(),
	},
	(t) => [uniqueIndex('lesson_place').on(t.courseVersionId, t.part, t.number)],
);

/** The words of a lesson in one language. */
export const lessonText = pgTable(
	'lesson_text',
	{
		lessonId: uuid('lesson_id')
			.notNull()
			.references(() => lesson.id),
		locale: text('locale').notNull(),
		text: jsonb('text').$type<LessonText>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.lessonId, t.locale] })],
);

/** One immutable version of a role-play scenario; `scenarioId` is the same over its versions. */
export const scenarioVersion = pgTable(
	'scenario_version',
	{
		id: opaqueId(),
		scenarioId: uuid('scenario_id').notNull(),
		/** Null: of the product, for everybody. Else only the people of this organisation play it. */
		organisationId: uuid('organisation_id').references(() => organisation.id),
		contentHash: text('content_hash').notNull(),
		number: integer('number').notNull(),
		part: integer('part').notNull(),
		minutes: integer('minutes').notNull(),
		// 1 to 3, as in core: the talks of a part stand in this order.
		difficulty: integer('difficulty').notNull().default(1),
		// Checked by `role-play` when it is loaded; the database keeps it as it came.
		graph: jsonb('graph').$type<unknown>().notNull(),
		publishedAt: madeAt(),
	},
	(t) => [
		uniqueIndex('scenario_version_hash').on(t.contentHash),
		index('scenario_version_scenario').on(t.scenarioId, t.number),
	],
);

/** The string table of a scenario version in one language. */
export const scenarioText = pgTable(
	'scenario_text',
	{
		scenarioVersionId: uuid('scenario_version_id')
			.notNull()
			.references(() => scenarioVersion.id),
		locale: text('locale').notNull(),
		text: jsonb('text').$type<unknown>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.scenarioVersionId, t.locale] })],
);

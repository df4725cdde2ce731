import { boolean, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { account } from './account.ts';
import { madeAt, moment, opaqueId } from './columns.ts';
import { scenarioVersion } from './course.ts';
import { organisation } from './organisation.ts';

export const DRAFT_STATES = ['draft', 'expert-review', 'language-review', 'published'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** A scenario that an organisation writes, or a new version of one; what was published from it is never changed. */
export const scenarioDraft = pgTable(
	'scenario_draft',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		/** The scenario it becomes a version of. */
		scenarioId: uuid('scenario_id').notNull(),
		basedOn: uuid('based_on').references(() => scenarioVersion.id),
		part: integer('part').notNull(),
		minutes: integer('minutes').notNull(),
		difficulty: integer('difficulty').notNull().default(1),
		// Shapes of `core` and `role-play`; every change goes through the operations of `role-play`.
		graph: jsonb('graph').$type<unknown>().notNull(),
		texts: jsonb('texts').$type<unknown>().notNull(),
		stale: jsonb('stale').$type<unknown>().notNull(),
		state: text('state').$type<DraftState>().notNull().default('draft'),
		/** Grows with each change: who saves says which one she saw. */
		revision: integer('revision').notNull().default(1),
		madeBy: uuid('made_by')
			.notNull()
			.references(() => account.id),
		/** Everybody who changed the graph or its Dutch: none of them checks it. */
		writers: jsonb('writers').$type<readonly string[]>().notNull(),
		publishedAs: uuid('published_as').references(() => scenarioVersion.id),
		changedAt: moment('changed_at').notNull(),
		createdAt: madeAt(),
	},
	(t) => [
		index('scenario_draft_organisation').on(t.organisationId, t.state),
		// Two new versions of one scenario at the same time would each lack the other's changes.
		uniqueIndex('scenario_draft_open')
			.on(t.organisationId, t.scenarioId)
			.where(sql`${t.state} <> 'published'`),
	],
);

export const CHECK_KINDS = ['expert', 'language'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Who read which words of a scenario, and when. It counts for the words with this hash, in a draft or a version. */
export const scenarioCheck = pgTable(
	'scenario_check',
	{
		id: opaqueId(),
		organisationId: uuid('organisation_id')
			.notNull()
			.references(() => organisation.id),
		scenarioId: uuid('scenario_id').notNull(),
		kind: text('kind').$type<CheckKind>().notNull(),
		locale: text('locale').notNull(),
		hash: text('hash').notNull(),
		/** False: sent back, with a note. */
		isGood: boolean('is_good').notNull(),
		/** The name as it is shown; emptied when its bearer erases her data. */
		byName: text('by_name').notNull(),
		/** Who wrote the check down. */
		recordedBy: uuid('recorded_by')
			.notNull()
			.references(() => account.id),
		day: date('day').notNull(),
		note: text('note').notNull().default(''),
		createdAt: madeAt(),
	},
	(t) => [index('scenario_check_scenario').on(t.organisationId, t.scenarioId, t.createdAt)],
);

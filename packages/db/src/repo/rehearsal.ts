import { and, asc, desc, eq, exists, getTableColumns, isNull, or, sql } from 'drizzle-orm';
import type { RehearsalEvent, Skill } from '@sleutelwerk/core';
import type { Tx } from '../database.ts';
import {
	enrolment,
	openTurn,
	rehearsal,
	rehearsalEvent,
	scenarioText,
	scenarioVersion,
	unseenTask,
	voiceNote,
} from '../schema/index.ts';
import { currentEnrolmentId } from './enrolment.ts';
import { voiceShown } from './voice-note.ts';

export type Rehearsal = typeof rehearsal.$inferSelect;

type ScenarioWish = {
	locale: string;
	organisationId: string;
	/** For whom, and when, it is told which talks her trainer keeps for a first meeting. */
	keptFrom?: { accountId: string; now: Date };
	/** For whom it is told which talks she ever began. */
	begunBy?: string;
};

/** Whether a trainer keeps a talk back, for somebody to meet it unprepared. */
function isKeptFrom({ accountId, now }: { accountId: string; now: Date }) {
	return sql<boolean>`exists (select 1 from ${unseenTask} u join ${enrolment} e on e.id = u.enrolment_id
		where e.account_id = ${accountId} and u.scenario_id = ${scenarioVersion.scenarioId}
			and u.withdrawn_at is null and u.rehearsal_id is null and u.closes_at > ${now.toISOString()})`;
}

/**
 * The newest version of each scenario in order of the parts, in a part the easier one first, with its title in the wished
 * language and in Dutch.
 */
export async function listScenarios(tx: Tx, { locale, organisationId, keptFrom, begunBy }: ScenarioWish) {
	const titleIn = (wished: string) =>
		sql<
			string | null
		>`(select t.text ->> (${scenarioVersion.graph} -> 'before' ->> 'title') from scenario_text t where t.scenario_version_id = ${scenarioVersion.id} and t.locale = ${wished})`;
	const rows = await tx
		.selectDistinctOn([scenarioVersion.scenarioId], {
			scenarioId: scenarioVersion.scenarioId,
			part: scenarioVersion.part,
			minutes: scenarioVersion.minutes,
			difficulty: scenarioVersion.difficulty,
			skills: sql<Skill[]>`${scenarioVersion.graph} -> 'skills'`,
			title: titleIn(locale),
			dutchTitle: titleIn('nl'),
			isBegun: begunBy ? isBegunBy(begunBy) : sql<boolean>`false`,
			isKept: keptFrom ? isKeptFrom(keptFrom) : sql<boolean>`false`,
		})
		.from(scenarioVersion)
		.where(isPlayedBy(organisationId))
		.orderBy(scenarioVersion.scenarioId, desc(scenarioVersion.number));
	return rows.sort((a, b) => a.part - b.part || a.difficulty - b.difficulty);
}

/** Whether a person ever began a talk, in whatever group and version. */
function isBegunBy(accountId: string) {
	return sql<boolean>`exists (
		select 1 from rehearsal r join enrolment e on e.id = r.enrolment_id
		join scenario_version v on v.id = r.scenario_version_id
		where e.account_id = ${accountId} and v.scenario_id = ${scenarioVersion}.scenario_id)`;
}

/** Versions of the product, and those that the organisation made itself. */
function isPlayedBy(organisationId: string) {
	return or(isNull(scenarioVersion.organisationId), eq(scenarioVersion.organisationId, organisationId));
}

/**
 * Where somebody is in a scenario: the newest version for her organisation, her rehearsal that runs (else the last one)
 * and what was done in it. Null where there is no such scenario, or she is in no group.
 */
export async function findTalk(
	tx: Tx,
	{ accountId, scenarioId, organisationId }: Record<'accountId' | 'scenarioId' | 'organisationId', string>,
) {
	const current = currentEnrolmentId(tx, accountId, organisationId);
	const newest = tx
		.select({ newestId: scenarioVersion.id })
		.from(scenarioVersion)
		.where(and(eq(scenarioVersion.scenarioId, scenarioId), isPlayedBy(organisationId), exists(current)))
		.orderBy(desc(scenarioVersion.number))
		.limit(1)
		.as('newest');
	const mine = tx
		.select({
			...getTableColumns(rehearsal),
			events: sql<
				RehearsalEvent[]
			>`(select coalesce(jsonb_agg(v.event order by v.seq), '[]') from ${rehearsalEvent} v where v.rehearsal_id = ${rehearsal.id})`.as(
				'events',
			),
		})
		.from(rehearsal)
		.innerJoin(scenarioVersion, eq(scenarioVersion.id, rehearsal.scenarioVersionId))
		.where(and(eq(rehearsal.enrolmentId, current), eq(scenarioVersion.scenarioId, scenarioId)))
		.orderBy(sql`${rehearsal.endedAt} is not null`, desc(rehearsal.startedAt))
		.limit(1)
		.as('mine');
	const [row] = await tx
		.select({
			newestId: newest.newestId,
			id: mine.id,
			scenarioVersionId: mine.scenarioVersionId,
			events: mine.events,
		})
		.from(newest)
		.leftJoin(mine, sql`true`);
	if (!row) return null;
	const { newestId, id, scenarioVersionId, events } = row;
	return {
		newestId,
		rehearsal: id && scenarioVersionId ? { id, scenarioVersionId, events: events ?? [] } : null,
	};
}

/** The newest version of a scenario that people of an organisation may play. */
export async function findNewestScenario(tx: Tx, scenarioId: string, organisationId: string) {
	const [row] = await tx
		.select()
		.from(scenarioVersion)
		.where(and(eq(scenarioVersion.scenarioId, scenarioId), isPlayedBy(organisationId)))
		.orderBy(desc(scenarioVersion.number))
		.limit(1);
	return row ?? null;
}

/** A scenario version with its string tables. */
export async function findScenarioVersion(tx: Tx, id: string) {
	const rows = await tx
		.select({ version: scenarioVersion, locale: scenarioText.locale, text: scenarioText.text })
		.from(scenarioVersion)
		.innerJoin(scenarioText, eq(scenarioText.scenarioVersionId, scenarioVersion.id))
		.where(eq(scenarioVersion.id, id));
	const [first] = rows;
	return first
		? { version: first.version, texts: Object.fromEntries(rows.map((row) => [row.locale, row.text])) }
		: null;
}

export async function insertRehearsal(tx: Tx, values: typeof rehearsal.$inferInsert): Promise<Rehearsal> {
	const [row] = await tx.insert(rehearsal).values(values).returning();
	if (!row) throw new Error('the rehearsal was not written');
	return row;
}

/** Writes a rehearsal whose id was made elsewhere; false where that id is there already. */
export async function insertRehearsalOnce(tx: Tx, values: typeof rehearsal.$inferInsert): Promise<boolean> {
	const rows = await tx
		.insert(rehearsal)
		.values(values)
		.onConflictDoNothing({ target: rehearsal.id })
		.returning({ id: rehearsal.id });
	return rows.length > 0;
}

/** Every rehearsal on a way through the course, the newest first, and how many answers of a trainer were not read yet. */
export async function listRehearsals(tx: Tx, enrolmentId: string) {
	return await tx
		.select({
			rehearsal,
			scenarioId: scenarioVersion.scenarioId,
			/** Empty: nothing unread; else whether the trainer asks for another try. */
			unreadAsksAgain: sql<
				number | null
			>`(select max(v.asks_again) from review v join open_turn o on o.id = v.open_turn_id where o.rehearsal_id = ${rehearsal.id} and v.seen_at is null)`,
		})
		.from(rehearsal)
		.innerJoin(scenarioVersion, eq(scenarioVersion.id, rehearsal.scenarioVersionId))
		.where(eq(rehearsal.enrolmentId, enrolmentId))
		.orderBy(desc(rehearsal.startedAt));
}

/** A rehearsal of one person, its row locked when `lock` is set, so that events get their numbers one after another. */
export async function findRehearsal(
	tx: Tx,
	{ id, accountId, lock }: { id: string; accountId: string; lock: boolean },
) {
	const query = tx
		.select({ rehearsal, enrolment })
		.from(rehearsal)
		.innerJoin(enrolment, eq(enrolment.id, rehearsal.enrolmentId))
		.where(and(eq(rehearsal.id, id), eq(enrolment.accountId, accountId)));
	const [row] = lock ? await query.for('update', { of: rehearsal }) : await query;
	return row ?? null;
}

export async function listEvents(tx: Tx, rehearsalId: string) {
	return await tx
		.select({ seq: rehearsalEvent.seq, event: rehearsalEvent.event })
		.from(rehearsalEvent)
		.where(eq(rehearsalEvent.rehearsalId, rehearsalId))
		.orderBy(asc(rehearsalEvent.seq));
}

export async function insertEvent(tx: Tx, values: typeof rehearsalEvent.$inferInsert): Promise<void> {
	await tx.insert(rehearsalEvent).values(values);
}

export async function markRehearsal(
	tx: Tx,
	id: string,
	values: { debriefedAt?: Date; endedAt?: Date },
): Promise<void> {
	await tx.update(rehearsal).set(values).where(eq(rehearsal.id, id));
}

export async function insertOpenTurn(tx: Tx, values: typeof openTurn.$inferInsert): Promise<string> {
	const [row] = await tx.insert(openTurn).values(values).returning({ id: openTurn.id });
	if (!row) throw new Error('the open turn was not written');
	return row.id;
}

/** Own words and voices of a rehearsal, still sealed. */
export async function listOpenTurns(tx: Tx, rehearsalId: string) {
	return await tx
		.select({ ...getTableColumns(openTurn), voice: voiceShown })
		.from(openTurn)
		.leftJoin(voiceNote, eq(voiceNote.openTurnId, openTurn.id))
		.where(eq(openTurn.rehearsalId, rehearsalId))
		.orderBy(asc(openTurn.attempt));
}

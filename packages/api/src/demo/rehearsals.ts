import { encryptField } from '@sleutelwerk/auth';
import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import type { RehearsalEvent, ScenarioGraph } from '@sleutelwerk/core';
import { schema } from '@sleutelwerk/db';
import { movesAt, reduce, start, type RehearsalState } from '@sleutelwerk/role-play';
import { openTurnRow } from '../rehearsal/play.ts';
import { OWN_WORDS } from './ways.ts';
import { dayFrom, type DemoEnrolment, type DemoWorld } from './world.ts';

// Longer than any scenario: a graph that goes in circles must not hang the first start.
const MOST_EVENTS = 200;

/** Scenario id, newest version and graph. */
export type Stage = { part: number; versionId: string; graph: ScenarioGraph };

/** The first talk of every part, then the second of every part: so do the people of the demonstration play them. */
export async function listStages({ tx }: DemoWorld): Promise<Stage[]> {
	const versions = await tx
		.select({
			id: schema.scenarioVersion.id,
			scenarioId: schema.scenarioVersion.scenarioId,
			number: schema.scenarioVersion.number,
		})
		.from(schema.scenarioVersion);
	return SCENARIOS.flatMap(({ id, part, graph }) => {
		const own = versions.filter((one) => one.scenarioId === id).sort((a, b) => b.number - a.number);
		const place = SCENARIOS.filter((one) => one.part === part).findIndex((one) => one.id === id);
		return own[0] ? [{ place, part, versionId: own[0].id, graph }] : [];
	}).sort((a, b) => a.place - b.place || a.part - b.part);
}

type Play = {
	stage: Stage;
	/** Days before the start of the demonstration. */
	daysAgo: number;
	/** Whether the own words go to the trainer. */
	consents: boolean;
	/** Place in the group: not everybody goes the same way. */
	person: number;
};

/** Plays a scenario to its debrief. Returns the id of the open turn that went to the trainer. */
export async function play(
	world: DemoWorld,
	enrolment: DemoEnrolment,
	{ stage, daysAgo, consents, person }: Play,
): Promise<string | null> {
	const { tx, random, now } = world;
	const rehearsalId = random.id();
	const startedAt = dayFrom(now, -daysAgo, 19);
	const { events, state } = walkOn(stage.graph, {
		// Whose words are to reach the trainer keeps to the way that comes by the place for them.
		person: consents ? null : person,
		writing: () => ({ ref: random.id(), consent: consents }),
	});
	const minute = (index: number) => new Date(startedAt.getTime() + index * 60_000);
	await tx.insert(schema.rehearsal).values({
		id: rehearsalId,
		enrolmentId: enrolment.id,
		scenarioVersionId: stage.versionId,
		startedAt,
		debriefedAt: minute(events.length),
	});
	await tx
		.insert(schema.rehearsalEvent)
		.values(events.map((event, index) => ({ rehearsalId, seq: index + 1, event, at: minute(index) })));
	const turns = state.openTurns.map((turn) => ({
		id: turn.ref,
		rehearsalId,
		turn: turn.node,
		attempt: state.attempt,
		sealed: seal(world, turn.ref, random.pick(OWN_WORDS[stage.part] ?? OWN_WORDS[1] ?? ['…'])),
		consentAt: turn.consent ? minute(events.length) : null,
		at: minute(events.length),
	}));
	if (turns.length > 0) await tx.insert(schema.openTurn).values(turns);
	return turns.find((turn) => turn.consentAt !== null)?.id ?? null;
}

function seal({ app }: DemoWorld, id: string, words: string): string {
	return encryptField(words, { appKey: app.appKey, purpose: 'reflection', row: openTurnRow(id) });
}

type Walking = { person: number | null; writing: () => { ref: string; consent: boolean } };

/** Events that lead to the debrief, each one accepted by the reducer as in real play. */
function walkOn(graph: ScenarioGraph, walking: Walking): { events: RehearsalEvent[]; state: RehearsalState } {
	const events: RehearsalEvent[] = [];
	let state = start(graph);
	while (state.status !== 'debrief' && events.length < MOST_EVENTS) {
		const event = nextMove(graph, state, walking);
		const next = reduce(graph, state, event);
		if (next === state) throw new Error(`nobody gets on from ${state.at}`);
		events.push(event);
		state = next;
	}
	return { events, state };
}

function nextMove(graph: ScenarioGraph, state: RehearsalState, { person, writing }: Walking): RehearsalEvent {
	const moves = movesAt(graph, state);
	const isIdeal = (move: RehearsalEvent) =>
		move.type === 'chose' && graph.debrief.idealPath.includes(move.choice);
	const aside = moves.filter((move) => move.type === 'chose' && !isIdeal(move));
	const strayed = person === null ? null : strays(person, state.path.length);
	const repair = moves.find((move) => move.type === 'repaired');
	const write = moves.find((move) => move.type === 'wrote');
	if (write?.type === 'wrote') return { ...write, ...writing() };
	const move =
		(strayed === null ? undefined : aside[strayed]) ?? moves.find(isIdeal) ?? repair ?? aside[0] ?? moves[0];
	if (!move) throw new Error(`there is no way on from ${state.at}`);
	return move;
}

/** Which choice beside the ideal one somebody takes at her nth decision: half of a group, nobody, a few, and again. */
function strays(person: number, decision: number): number | null {
	if (decision % 3 === 0) return person % 2 === 1 ? 0 : null;
	return decision % 3 === 2 && person % 5 === 3 ? 1 : null;
}

import type { ChoiceId, Condition, NodeId, RehearsalEvent, ScenarioGraph, TextId } from '@sleutelwerk/core';
import { nodeAt, pendingChoice, reduce } from './reduce.ts';
import { start, type RehearsalState } from './state.ts';
import { viewOf } from './view.ts';

/** More states than this and a scenario is too tangled to check; written scenarios stay far below. */
const STATE_LIMIT = 200_000;

export type Walk = {
	/** Every distinct state somebody can come to, by playing, repairing and skipping. */
	states: readonly RehearsalState[];
	nodes: ReadonlySet<NodeId>;
	lines: ReadonlySet<TextId>;
	choices: ReadonlySet<ChoiceId>;
	repairs: ReadonlySet<ChoiceId>;
	deadEnds: ReadonlySet<NodeId>;
	/** Decisions that somewhere offer fewer than two choices. */
	narrow: ReadonlySet<NodeId>;
	/** Beat id to an ending that can be reached without its right route. */
	missedBeats: ReadonlyMap<string, NodeId>;
	isComplete: boolean;
};

/** The deeds a person can do in a state, stopping and starting again left out. */
export function movesAt(graph: ScenarioGraph, state: RehearsalState): readonly RehearsalEvent[] {
	const { at } = state;
	const node = nodeAt(graph, at);
	if (state.status === 'before') return [{ type: 'started' }];
	if (state.status !== 'playing' || !node) return [];
	const goOn: RehearsalEvent = { type: 'continued', at };
	const view = viewOf(graph, state);
	switch (view.kind) {
		case 'decision':
			return [
				...view.choices.map(({ id }): RehearsalEvent => ({ type: 'chose', at, choice: id })),
				{ type: 'skipped', at },
			];
		case 'consequence':
			return view.repair?.kind === 'possible'
				? [goOn, { type: 'repaired', at, choice: view.choice }]
				: [goOn];
		case 'open':
			return [
				{ type: 'wrote', at, ref: 'walk', consent: false },
				{ type: 'skipped', at },
			];
		default:
			return [goOn];
	}
}

type Visit = { state: RehearsalState; taught: readonly string[] };

/**
 * Walks every way through a scenario. Two ways that come to the same place with the same meters and the same
 * facts that conditions ask for have the same future, and are walked on once.
 */
export function walk(graph: ScenarioGraph): Walk {
	const log = newLog();
	const asked = askedChoices(graph);
	const seen = new Set<string>();
	const queue: Visit[] = [{ state: start(graph), taught: [] }];
	let isComplete = true;
	// In order of steps, so that no path is longer than it must be, also in a draft that still loops.
	for (const visit of queue) {
		const taught = taughtAt(graph, visit);
		const key = keyOf(visit.state, taught, asked);
		if (seen.has(key)) continue;
		seen.add(key);
		if (seen.size > STATE_LIMIT) {
			isComplete = false;
			break;
		}
		note(graph, log, { state: visit.state, taught });
		for (const move of movesAt(graph, visit.state)) {
			const next = reduce(graph, visit.state, move);
			if (next === visit.state) log.deadEnds.add(visit.state.at);
			else queue.push({ state: next, taught });
		}
	}
	return { ...log, isComplete };
}

function newLog() {
	return {
		states: [] as RehearsalState[],
		nodes: new Set<NodeId>(),
		lines: new Set<TextId>(),
		choices: new Set<ChoiceId>(),
		repairs: new Set<ChoiceId>(),
		deadEnds: new Set<NodeId>(),
		narrow: new Set<NodeId>(),
		missedBeats: new Map<string, NodeId>(),
	};
}

function note(graph: ScenarioGraph, log: ReturnType<typeof newLog>, { state, taught }: Visit): void {
	log.states.push(state);
	if (state.status !== 'playing') return;
	log.nodes.add(state.at);
	const view = viewOf(graph, state);
	if ('lines' in view) for (const line of view.lines) log.lines.add(line.id);
	if (view.kind === 'decision') {
		for (const { id } of view.choices) log.choices.add(id);
		if (view.choices.length < 2) log.narrow.add(state.at);
	}
	if (view.kind === 'consequence' && view.repair?.kind === 'possible') log.repairs.add(view.choice);
	if (view.kind !== 'ending') return;
	for (const { id } of graph.beats) if (!taught.includes(id)) log.missedBeats.set(id, state.at);
}

function taughtAt(graph: ScenarioGraph, { state, taught }: Visit): readonly string[] {
	if (state.status !== 'playing') return taught;
	const here = nodeAt(graph, state.at)?.teaches ?? [];
	const now = pendingChoice(graph, state)?.teaches ?? [];
	return [...new Set([...taught, ...here, ...now])].sort();
}

/** Ids of the choices that some condition asks about. */
function askedChoices(graph: ScenarioGraph): ReadonlySet<ChoiceId> {
	return new Set(conditionsOf(graph).flatMap(choiceOf));
}

export function choiceOf(condition: Condition): readonly ChoiceId[] {
	if ('chose' in condition) return [condition.chose];
	if ('notChose' in condition) return [condition.notChose];
	if ('repaired' in condition) return [condition.repaired];
	return 'notRepaired' in condition ? [condition.notRepaired] : [];
}

/** Every condition anywhere in the graph. */
export function conditionsOf(graph: ScenarioGraph): readonly Condition[] {
	return Object.values(graph.nodes).flatMap((node) => {
		const choices = node.kind === 'decision' ? node.choices : [];
		const targets = node.kind === 'scene' || node.kind === 'open' ? node.to : [];
		const lines = [...node.lines, ...choices.flatMap((choice) => choice.after)];
		const conditional = [...lines, ...targets, ...choices, ...choices.flatMap((choice) => choice.to)];
		return conditional.flatMap((one) => one.when ?? []);
	});
}

function keyOf(state: RehearsalState, taught: readonly string[], asked: ReadonlySet<ChoiceId>): string {
	// A set: a draft that still loops must not make a new state with every round.
	const facts = new Set<string>();
	for (const { choice, repaired } of state.path) {
		if (choice !== null && asked.has(choice)) facts.add(repaired ? `${choice}+` : choice);
	}
	return JSON.stringify([state.status, state.at, state.pending, state.meters, taught, [...facts].sort()]);
}

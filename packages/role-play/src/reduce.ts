import {
	METERS,
	METER_MAX,
	METER_MIN,
	type Choice,
	type Meters,
	type NodeId,
	type RehearsalEvent,
	type ScenarioGraph,
	type ScenarioNode,
} from '@sleutelwerk/core';
import { holdsAll, pickTarget } from './conditions.ts';
import { start, type RehearsalState } from './state.ts';

/**
 * The next state. Never throws: an event that cannot happen here (unknown, doubled, too late, of another version)
 * leaves the state as it is, so that a log with a scar still replays.
 */
export function reduce(graph: ScenarioGraph, state: RehearsalState, event: RehearsalEvent): RehearsalState {
	switch (event.type) {
		case 'started':
			return state.status === 'before' ? { ...state, status: 'playing' } : state;
		case 'ended':
			return (event.from ?? state.status) === state.status ? end(graph, state) : state;
		case 'retried':
			return retry(graph, state, event.attempt ?? state.attempt);
		case 'continued':
		case 'chose':
		case 'repaired':
		case 'wrote':
		case 'skipped': {
			const node = nodeAt(graph, state.at);
			if (state.status !== 'playing' || event.at !== state.at || !node) return state;
			return act({ graph, state, node }, event);
		}
		default:
			// Also what comes from a newer version or a broken log.
			return state;
	}
}

/** The state after all events, from the very beginning. */
export function replay(graph: ScenarioGraph, events: readonly RehearsalEvent[]): RehearsalState {
	return events.reduce((state, event) => reduce(graph, state, event), start(graph));
}

/** The node of that id; own properties only, so that an id like `constructor` finds nothing. */
export function nodeAt(graph: ScenarioGraph, id: NodeId): ScenarioNode | undefined {
	return Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
}

/** The choice whose consequence stands on the page now. */
export function pendingChoice(graph: ScenarioGraph, state: RehearsalState): Choice | undefined {
	const node = nodeAt(graph, state.at);
	if (state.pending?.kind !== 'consequence' || node?.kind !== 'decision') return undefined;
	const { choice: id } = state.pending;
	return node.choices.find((choice) => choice.id === id);
}

type Stage = { graph: ScenarioGraph; state: RehearsalState; node: ScenarioNode };
type Deed = Extract<RehearsalEvent, { at: NodeId }>;

function act(stage: Stage, event: Deed): RehearsalState {
	switch (event.type) {
		case 'continued':
			return goOn(stage);
		case 'chose':
			return choose(stage, event.choice);
		case 'repaired':
			return repair(stage, event.choice);
		case 'wrote':
			return write(stage, event.ref, event.consent);
		case 'skipped':
			return skip(stage);
	}
}

function goOn({ graph, state, node }: Stage): RehearsalState {
	if (node.kind === 'ending') return { ...state, status: 'debrief' };
	if (node.kind === 'scene') return goTo(graph, state, pickTarget(node.to, state)) ?? state;
	if (node.kind === 'open' && state.pending) return goTo(graph, state, pickTarget(node.to, state)) ?? state;
	const choice = pendingChoice(graph, state);
	return choice ? (goTo(graph, state, pickTarget(choice.to, state)) ?? state) : state;
}

function choose({ state, node }: Stage, id: string): RehearsalState {
	if (node.kind !== 'decision' || state.pending) return state;
	const choice = node.choices.find((one) => one.id === id);
	if (!choice || !holdsAll(choice.when, state)) return state;
	return {
		...state,
		pending: { kind: 'consequence', choice: id },
		meters: addEffects(state.meters, choice.effects),
		path: [...state.path, { node: state.at, choice: id, repaired: false }],
	};
}

function repair({ graph, state }: Stage, id: string): RehearsalState {
	const choice = pendingChoice(graph, state);
	if (choice?.id !== id || choice.repair?.kind !== 'possible') return state;
	const path = state.path.map((step, index) =>
		index === state.path.length - 1 ? { ...step, repaired: true } : step,
	);
	const repaired = { ...state, path, meters: addEffects(state.meters, choice.repair.effects) };
	return goTo(graph, repaired, choice.repair.to) ?? state;
}

function write({ state, node }: Stage, ref: string, consent: boolean): RehearsalState {
	if (node.kind !== 'open' || state.pending) return state;
	// What does not go to the trainer by design does not go by a wrong flag either.
	const turn = { node: state.at, ref, consent: consent && node.toTrainer };
	return { ...state, pending: { kind: 'models' }, openTurns: [...state.openTurns, turn] };
}

function skip({ graph, state, node }: Stage): RehearsalState {
	if ((node.kind !== 'decision' && node.kind !== 'open') || state.pending) return state;
	const path =
		node.kind === 'decision'
			? [...state.path, { node: state.at, choice: null, repaired: false }]
			: state.path;
	return goTo(graph, { ...state, path }, node.skipTo) ?? state;
}

/** Null where the target is missing: then the deed has not happened. */
function goTo(graph: ScenarioGraph, state: RehearsalState, to: NodeId | null): RehearsalState | null {
	return to !== null && nodeAt(graph, to) ? { ...state, at: to, pending: null } : null;
}

function end(graph: ScenarioGraph, state: RehearsalState): RehearsalState {
	if (state.status === 'debrief') return { ...state, status: 'ended' };
	if (state.status !== 'playing') return state;
	return { ...state, status: 'debrief', isStoppedEarly: nodeAt(graph, state.at)?.kind !== 'ending' };
}

function retry(graph: ScenarioGraph, state: RehearsalState, attempt: number): RehearsalState {
	if (state.status === 'before' || attempt !== state.attempt || isFresh(graph, state)) return state;
	return { ...start(graph), status: 'playing', attempt: state.attempt + 1 };
}

/** At the start with nothing done yet: beginning again would change nothing but the count. */
function isFresh(graph: ScenarioGraph, { status, at, pending, path, openTurns }: RehearsalState): boolean {
	const isAtStart = status === 'playing' && at === graph.start && !pending;
	return isAtStart && path.length === 0 && openTurns.length === 0;
}

function addEffects(meters: Meters, effects: Partial<Meters>): Meters {
	const next = { ...meters };
	for (const meter of METERS) {
		next[meter] = Math.min(METER_MAX, Math.max(METER_MIN, meters[meter] + (effects[meter] ?? 0)));
	}
	return next;
}

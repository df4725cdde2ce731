import type { RehearsalEvent, ScenarioGraph } from '@sleutelwerk/core';
import { reduce, start, viewOf, type RehearsalState, type ScenarioView } from '@sleutelwerk/role-play';

/**
 * What was done while trying a draft out, small enough for an address: `n` went on, `s` skipped, `w` said something in own
 * words, `r` repaired, `c:<choice>` chose. Nothing of it is kept anywhere.
 */
export type Move = string;

const MOST_MOVES = 120;

/** Moves out of an address; what cannot be one is left out when it is played. */
export function movesFrom(text: string | null): Move[] {
	return text ? text.split('~').slice(0, MOST_MOVES) : [];
}

/** The address that plays on from here. */
export function tryAddress(base: string, from: string | null, moves: readonly Move[]): string {
	const search = new URLSearchParams();
	if (from) search.set('from', from);
	if (moves.length > 0) search.set('moves', moves.join('~'));
	const text = search.toString();
	return text ? `${base}?${text}` : base;
}

/** Plays a draft from its beginning, or from a moment, with the reducer that people rehearse with. */
export function playedOn(
	graph: ScenarioGraph,
	from: string | null,
	moves: readonly Move[],
): { state: RehearsalState; view: ScenarioView } {
	const first = start(graph);
	let state: RehearsalState =
		from && Object.hasOwn(graph.nodes, from) ? { ...first, status: 'playing', at: from } : first;
	for (const move of moves) {
		const event = eventOf(state, move);
		if (event) state = reduce(graph, state, event);
	}
	return { state, view: viewOf(graph, state) };
}

function eventOf({ status, at, pending }: RehearsalState, move: Move): RehearsalEvent | null {
	if (move === 'n' && status === 'before') return { type: 'started' };
	if (move === 'n') return { type: 'continued', at };
	if (move === 's') return { type: 'skipped', at };
	if (move === 'w') return { type: 'wrote', at, ref: 'try', consent: false };
	if (move === 'r' && pending?.kind === 'consequence')
		return { type: 'repaired', at, choice: pending.choice };
	return move.startsWith('c:') ? { type: 'chose', at, choice: move.slice(2) } : null;
}

import type {
	ChoiceId,
	Line,
	NodeId,
	PictureName,
	RehearsalEvent,
	ScenarioGraph,
	TextId,
} from '@sleutelwerk/core';
import { nodeAt, pendingChoice, reduce } from './reduce.ts';
import { start, type RehearsalState } from './state.ts';
import { viewOf } from './view.ts';

/** One way at a decision: what was said and done, what the other did then, and what can be put right. */
export type WayView = {
	choice: ChoiceId;
	text: TextId;
	after: readonly Line[];
	coach: TextId;
	phrase: TextId | null;
	/** `lines` are heard after a repair; empty where nothing can be repaired. */
	repair: { kind: 'possible' | 'impossible'; text: TextId; lines: readonly Line[] } | null;
};

/** A decision on the ideal path, with what leads up to it. */
export type BoardMoment = {
	node: NodeId;
	picture: PictureName;
	cue: TextId;
	/** What was said since the decision before. */
	before: readonly Line[];
	lines: readonly Line[];
	isHeavy: boolean;
	ideal: WayView;
	/** The other choices that stand here, in the order of the scenario. */
	others: readonly WayView[];
	/** The other way the writers show where no other way may be counted: the first that has something to repair. */
	mistake: ChoiceId | null;
};

/** `closing` is what is said after the last decision, `reflection` what the ending says. */
export type BothWays = {
	moments: readonly BoardMoment[];
	closing: readonly Line[];
	reflection: readonly TextId[];
};

// Longer than any scenario: a graph that goes in circles must not hang a page.
const MOST_STEPS = 400;

/** Walks the ideal path and looks aside at every decision. Needs a scenario that passes the lint. */
export function bothWaysOf(graph: ScenarioGraph): BothWays {
	let state = reduce(graph, start(graph), { type: 'started' });
	const moments: BoardMoment[] = [];
	let heard: Line[] = [];
	for (let step = 0; step < MOST_STEPS && state.status === 'playing'; step += 1) {
		const view = viewOf(graph, state);
		if (view.kind === 'ending')
			return { moments, closing: [...heard, ...view.lines], reflection: view.reflection };
		const moment = view.kind === 'decision' ? momentAt(graph, state, heard) : null;
		if (moment) [heard] = [[], moments.push(moment)];
		else if (view.kind === 'scene' || (view.kind === 'open' && !state.pending)) heard.push(...view.lines);
		const next = reduce(graph, state, moveOn(graph, state, moment));
		if (next === state) break;
		state = next;
	}
	return { moments, closing: heard, reflection: [] };
}

function moveOn(graph: ScenarioGraph, state: RehearsalState, moment: BoardMoment | null): RehearsalEvent {
	const { at } = state;
	if (moment) return { type: 'chose', at, choice: moment.ideal.choice };
	// Own words are not shown on a board: the walk only has to get past the place where they are asked for.
	const isOpen = nodeAt(graph, at)?.kind === 'open' && !state.pending;
	return isOpen ? { type: 'wrote', at, ref: 'board', consent: false } : { type: 'continued', at };
}

function momentAt(graph: ScenarioGraph, state: RehearsalState, before: readonly Line[]): BoardMoment | null {
	const view = viewOf(graph, state);
	if (view.kind !== 'decision') return null;
	const ways = view.choices.flatMap(({ id }) => wayOf(graph, state, id) ?? []);
	const ideal = ways.find((way) => graph.debrief.idealPath.includes(way.choice)) ?? ways[0];
	if (!ideal) return null;
	const others = ways.filter((way) => way !== ideal);
	const mistake = others.find((way) => way.repair) ?? others[0];
	const { node, picture, cue, lines, isHeavy } = view;
	return { node, picture, cue, before, lines, isHeavy, ideal, others, mistake: mistake?.choice ?? null };
}

function wayOf(graph: ScenarioGraph, state: RehearsalState, choice: ChoiceId): WayView | null {
	const chosen = reduce(graph, state, { type: 'chose', at: state.at, choice });
	const view = viewOf(graph, chosen);
	if (view.kind !== 'consequence' || !pendingChoice(graph, chosen)) return null;
	const { chosen: text, lines: after, coach, phrase, repair } = view;
	const heard = repair?.kind === 'possible' ? linesAfterRepair(graph, chosen, choice) : [];
	return { choice, text, after, coach, phrase, repair: repair && { ...repair, lines: heard } };
}

/** What is heard where a repair leads to, unless that is a moment with a page of its own. */
function linesAfterRepair(graph: ScenarioGraph, chosen: RehearsalState, choice: ChoiceId): readonly Line[] {
	const view = viewOf(graph, reduce(graph, chosen, { type: 'repaired', at: chosen.at, choice }));
	return view.kind === 'scene' ? view.lines : [];
}

import type { RehearsalEvent, ScenarioGraph } from '@sleutelwerk/core';
import { reduce } from '../reduce.ts';
import { start, type RehearsalState } from '../state.ts';
import { viewOf } from '../view.ts';
import { walk } from '../walk.ts';
import type { LintFinding, LintRule } from './rules.ts';

/** A rehearsal takes 5 to 15 minutes on a phone: 6 to 10 decisions on the ideal path. */
const DECISIONS_MIN = 6;
const DECISIONS_MAX = 10;

/** What is seen only by playing every way: what nobody ever reaches, and where somebody gets stuck. */
export function lintPlayed(graph: ScenarioGraph): readonly LintFinding[] {
	const walked = walk(graph);
	const nodes = Object.entries(graph.nodes);
	const choices = nodes.flatMap(([, node]) => (node.kind === 'decision' ? node.choices : []));
	const lines = nodes.flatMap(([, node]) => node.lines).concat(choices.flatMap((choice) => choice.after));
	const unreached = (rule: LintRule, ids: readonly string[], seen: ReadonlySet<string>) =>
		ids.filter((id) => !seen.has(id)).map((id): LintFinding => ({ rule, at: id, detail: '' }));
	const nodeIds = nodes.map(([id]) => id);
	const hasEnding = nodes.some(([id, node]) => node.kind === 'ending' && walked.nodes.has(id));
	return [
		...(walked.isComplete ? [] : [{ rule: 'too-many-states' as const, at: 'graph', detail: '' }]),
		...unreached('unreachable-node', nodeIds, walked.nodes),
		...unreached(
			'unreachable-line',
			lines.map((line) => line.id),
			walked.lines,
		),
		...unreached(
			'unreachable-choice',
			choices.map((choice) => choice.id),
			walked.choices,
		),
		...[...walked.deadEnds].map((at): LintFinding => ({ rule: 'dead-end', at, detail: '' })),
		...[...walked.narrow].map((at): LintFinding => ({
			rule: 'choice-count',
			at,
			detail: 'fewer than two allowed',
		})),
		...[...walked.missedBeats].map(([at, detail]): LintFinding => ({ rule: 'beat-missed', at, detail })),
		...(hasEnding ? [] : [{ rule: 'no-ending' as const, at: 'graph', detail: '' }]),
		...lintIdealPath(graph),
	];
}

/** Plays the ideal path; every decision met must have its choice in it, and every choice of it must be met. */
function lintIdealPath(graph: ScenarioGraph): readonly LintFinding[] {
	const wrong = (detail: string): LintFinding => ({ rule: 'ideal-path', at: 'debrief', detail });
	let state = reduce(graph, start(graph), { type: 'started' });
	const visited = new Set<RehearsalState>();
	while (state.status === 'playing') {
		const event = idealMove(graph, state);
		const next = event ? reduce(graph, state, event) : state;
		if (next === state || visited.size > 1000) return [wrong(`stuck at ${state.at}`)];
		visited.add(next);
		state = next;
	}
	const taken = state.path.map((step) => step.choice);
	const left = graph.debrief.idealPath.filter((id) => !taken.includes(id));
	const isCountRight = taken.length >= DECISIONS_MIN && taken.length <= DECISIONS_MAX;
	return [
		...left.map((id) => wrong(`never met: ${id}`)),
		...(isCountRight ? [] : [{ rule: 'decision-count' as const, at: 'graph', detail: String(taken.length) }]),
	];
}

function idealMove(graph: ScenarioGraph, state: RehearsalState): RehearsalEvent | undefined {
	const { at } = state;
	const view = viewOf(graph, state);
	if (view.kind === 'open') return { type: 'wrote', at, ref: 'lint', consent: false };
	if (view.kind !== 'decision') return { type: 'continued', at };
	const ideal = view.choices.find(({ id }) => graph.debrief.idealPath.includes(id));
	return ideal && { type: 'chose', at, choice: ideal.id };
}

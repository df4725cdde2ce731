import type { Line, RehearsalEvent, ScenarioGraph, TextId } from '@sleutelwerk/core';
import { replay, type PathStep, type RehearsalState } from '@sleutelwerk/role-play';

/** One decision as it was met: what was said, and what she chose; null where she skipped it. */
export type MetMoment = { cue: TextId; lines: readonly Line[]; chosen: TextId | null; isRepaired: boolean };

/** The state at the end of the first time through: what came after "again" is practice and not looked at. */
export function firstPlay(graph: ScenarioGraph, deeds: readonly RehearsalEvent[]): RehearsalState {
	const again = deeds.findIndex((event) => event.type === 'retried');
	return replay(graph, again === -1 ? deeds : deeds.slice(0, again));
}

/** Her decisions in order. */
export function momentsOf(graph: ScenarioGraph, path: readonly PathStep[]): MetMoment[] {
	return path.flatMap(({ node: id, choice, repaired }) => {
		const node = Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
		if (node?.kind !== 'decision') return [];
		const chosen = node.choices.find((one) => one.id === choice)?.text ?? null;
		return [{ cue: node.cue, lines: node.lines, chosen, isRepaired: repaired }];
	});
}

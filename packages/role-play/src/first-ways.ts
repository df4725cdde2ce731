import {
	spreadOf,
	splitOf,
	type ChoiceId,
	type DecisionNode,
	type NodeId,
	type RehearsalEvent,
	type ScenarioGraph,
	type ScenarioNode,
	type Spread,
} from '@sleutelwerk/core';
import { reduce } from './reduce.ts';
import { start, type PathStep } from './state.ts';

/** A person's first way through a scenario: her steps up to an ending. */
export type FirstWay = readonly PathStep[];

/** The steps of the first try; null for who stopped before an ending or has not come there. */
export function firstWayOf(graph: ScenarioGraph, events: readonly RehearsalEvent[]): FirstWay | null {
	let state = start(graph);
	for (const event of events) {
		state = reduce(graph, state, event);
		if (state.attempt > 1) return null;
		if (state.status === 'debrief') return state.isStoppedEarly ? null : state.path;
	}
	return null;
}

/** Where no way around is, a decision may be counted; elsewhere the figures would tell who came by. */
export type DecisionSpread =
	| { kind: 'not-everybody' }
	| Exclude<Spread, { kind: 'shown' }>
	| {
			kind: 'shown';
			/** Null: stands in `others`. `repair` is null where it cannot be repaired or would tell too much. */
			choices: readonly {
				id: ChoiceId;
				people: number | null;
				repair: { repaired: number; left: number } | null;
			}[];
			others: number;
	  };

/**
 * How people spread at every decision, in figures that give no way of one to four people away, also together:
 * every decision divides the same people (those of `ways`) into parts of nobody or at least five, and only decisions are
 * counted that every way comes by, and in them only choices everybody has. So nothing ties the parts of one decision to
 * those of another, and what can be computed from them are sums of parts.
 */
export function spreadsOf(
	graph: ScenarioGraph,
	ways: readonly FirstWay[],
): ReadonlyMap<NodeId, DecisionSpread> {
	const decisions = Object.entries(graph.nodes).flatMap(([id, node]) =>
		node.kind === 'decision' ? [{ id, node }] : [],
	);
	return new Map(decisions.map(({ id, node }) => [id, spreadAt(graph, ways, { id, node })]));
}

type Decision = { id: NodeId; node: DecisionNode };

function spreadAt(graph: ScenarioGraph, ways: readonly FirstWay[], { id, node }: Decision): DecisionSpread {
	if (!isOnEveryWay(graph, id)) return { kind: 'not-everybody' };
	const steps = ways.flatMap((way) => way.find((step) => step.node === id) ?? []);
	const takenBy = (choice: ChoiceId) => steps.filter((step) => step.choice === choice);
	const open = node.choices.filter((choice) => !choice.when?.length);
	const counts = open.map((choice) => takenBy(choice.id).length);
	const spread = spreadOf(counts, steps.length - counts.reduce((sum, count) => sum + count, 0));
	if (spread.kind !== 'shown') return spread;
	const choices = node.choices.map((choice) => {
		const people = spread.counts[open.indexOf(choice)] ?? null;
		const repaired = takenBy(choice.id).filter((step) => step.repaired).length;
		const split =
			choice.repair?.kind === 'possible' && people !== null && people > 0 ? splitOf(people, repaired) : null;
		return { id: choice.id, people, repair: split && { repaired: split.part, left: split.other } };
	});
	return { kind: 'shown', choices, others: spread.others };
}

/** Whether every way from the start to an ending comes by here, conditions and meters left out. */
export function isOnEveryWay(graph: ScenarioGraph, id: NodeId): boolean {
	const seen = new Set<NodeId>([id]);
	const queue = id === graph.start ? [] : [graph.start];
	for (const at of queue) {
		if (seen.has(at)) continue;
		seen.add(at);
		const node = Object.hasOwn(graph.nodes, at) ? graph.nodes[at] : undefined;
		if (node?.kind === 'ending') return false;
		if (node) queue.push(...nextOf(node));
	}
	return true;
}

function nextOf(node: ScenarioNode): readonly NodeId[] {
	switch (node.kind) {
		case 'ending':
			return [];
		case 'scene':
			return node.to.map((target) => target.to);
		case 'open':
			return [node.skipTo, ...node.to.map((target) => target.to)];
		case 'decision':
			return [
				node.skipTo,
				...node.choices.flatMap(({ to, repair }) => [
					...to.map((target) => target.to),
					...(repair?.kind === 'possible' ? [repair.to] : []),
				]),
			];
	}
}

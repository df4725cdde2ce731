import type { ChoiceId, NodeId, ScenarioGraph, TextId } from '@sleutelwerk/core';
import { textIdsOf } from '../lint/texts.ts';

/** Gives out ids that nothing has yet, by the convention of the written scenarios (`m1`, `m1a`, `m1.cue`, `m1a.1`). */
export type Ids = {
	node: () => NodeId;
	choice: (node: NodeId) => ChoiceId;
	/** The id itself where it is free, else the next number after it. */
	text: (wished: TextId) => TextId;
	line: (owner: string) => TextId;
};

export function idsFor(graph: ScenarioGraph): Ids {
	const choices = Object.values(graph.nodes).flatMap((node) =>
		node.kind === 'decision' ? node.choices : [],
	);
	const taken = new Set([...Object.keys(graph.nodes), ...choices.map(({ id }) => id), ...textIdsOf(graph)]);
	const stems = [...taken].map((id) => Number(/^m(\d{1,6})/.exec(id)?.[1] ?? 0));
	let highest = Math.max(0, ...stems);
	const take = (id: string) => (taken.add(id), id);
	const firstFree = (name: (count: number) => string, from = 1) => {
		let count = from;
		while (taken.has(name(count))) count += 1;
		return take(name(count));
	};
	return {
		node: () => take(`m${String((highest += 1))}`),
		choice: (node) => firstFree((count) => `${node}${letter(count)}`),
		text: (wished) => firstFree((count) => (count === 1 ? wished : `${wished}.${String(count)}`)),
		line: (owner) => firstFree((count) => `${owner}.${String(count)}`),
	};
}

/** a, b, ... z, then a27 and on. */
function letter(count: number): string {
	return count <= 26 ? String.fromCodePoint(96 + count) : `a${String(count)}`;
}

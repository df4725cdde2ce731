import type { ChoiceId, NodeId, ScenarioGraph, ScenarioNode } from '@sleutelwerk/core';
import { lintLoops } from '../lint/structure.ts';
import { nodeAt } from '../reduce.ts';
import { blankChoice, blankMoment } from './blank.ts';
import { DRAFT_LIMITS, refused, type DraftContent, type Edited, type MomentKind } from './draft.ts';
import { idsFor } from './ids.ts';
import { settle } from './settle.ts';
import { askersOf, mapWays, nextOf, waysOf, withLastWay } from './ways.ts';

/** Puts a moment without words after another, on the way that everybody walks there; `null`: at the very start. */
export function addMoment(draft: DraftContent, kind: MomentKind, after: NodeId | null): Edited {
	const { graph } = draft;
	if (Object.keys(graph.nodes).length >= DRAFT_LIMITS.moments) return refused('too-many');
	const before = after === null ? undefined : nodeAt(graph, after);
	if (after !== null && !before) return refused('unknown', [after]);
	if (before?.kind === 'ending') return refused('after-ending');
	const ids = idsFor(graph);
	const id = ids.node();
	const next = before ? nextOf(graph, before) : graph.start;
	const to = nodeAt(graph, next) && kind !== 'ending' ? next : '';
	const node = blankMoment(ids, id, { kind, to });
	// An ending in the middle would cut off what follows: it is made, and the trainer leads a way to it.
	const isBeside = kind === 'ending' && nodeAt(graph, next) !== undefined;
	const led = isBeside
		? graph
		: before
			? ledThrough(graph, { after: after ?? '', next: to, id })
			: { ...graph, start: id };
	const withNode = { ...led, nodes: { ...led.nodes, [id]: node } };
	const ideal = node.kind === 'decision' ? node.choices.slice(0, 1).map((choice) => choice.id) : [];
	const idealPath = [...graph.debrief.idealPath, ...ideal];
	const made = { ...withNode, debrief: { ...graph.debrief, idealPath } };
	return { ok: true, draft: settle(draft, made), made: id };
}

/** Every way to `next` leads to `id` instead; where nothing follows yet, the open ways of `after` do. */
function ledThrough(
	graph: ScenarioGraph,
	{ after, next, id }: { after: NodeId; next: NodeId; id: NodeId },
): ScenarioGraph {
	if (next !== '') return mapWays(graph, (to) => (to === next ? id : to));
	const only = {
		...graph,
		nodes: Object.fromEntries(Object.entries(graph.nodes).filter(([key]) => key === after)),
	};
	const led = mapWays(only, (to) => (nodeAt(graph, to) ? to : id));
	return { ...graph, nodes: { ...graph.nodes, ...led.nodes } };
}

/** Hangs one more choice without words under a decision; it goes on where the others do. */
export function addChoice(draft: DraftContent, at: NodeId): Edited {
	const { graph } = draft;
	const node = nodeAt(graph, at);
	if (node?.kind !== 'decision') return refused('unknown', [at]);
	if (node.choices.length >= DRAFT_LIMITS.choices) return refused('too-many');
	const choice = blankChoice(idsFor(graph), at, nextOf(graph, node));
	const isFirst = node.choices.length === 0;
	const idealPath = isFirst ? [...graph.debrief.idealPath, choice.id] : graph.debrief.idealPath;
	const changed = withNode(graph, at, { ...node, choices: [...node.choices, choice] });
	return {
		ok: true,
		draft: settle(draft, { ...changed, debrief: { ...graph.debrief, idealPath } }),
		made: choice.id,
	};
}

/** Leads the last way of a scene, an open turn or a choice to a moment; refused where somebody would walk in circles. */
export function connect(draft: DraftContent, from: NodeId | ChoiceId, to: NodeId): Edited {
	const { graph } = draft;
	if (!nodeAt(graph, to)) return refused('unknown', [to]);
	const found = Object.entries(graph.nodes).find(
		([id, node]) =>
			(id === from && (node.kind === 'scene' || node.kind === 'open')) ||
			(node.kind === 'decision' && node.choices.some((choice) => choice.id === from)),
	);
	if (!found) return refused('unknown', [from]);
	const [id, node] = found;
	return withoutLoop(draft, withNode(graph, id, led(node, from, to)));
}

function led(node: ScenarioNode, from: string, to: NodeId): ScenarioNode {
	if (node.kind === 'scene' || node.kind === 'open') return { ...node, to: withLastWay(node.to, to) };
	if (node.kind === 'ending') return node;
	const choices = node.choices.map((choice) =>
		choice.id === from ? { ...choice, to: withLastWay(choice.to, to) } : choice,
	);
	return { ...node, choices };
}

/** The changed draft, unless somebody could walk in circles in it. */
export function withoutLoop(
	draft: DraftContent,
	graph: ScenarioGraph,
	{ words = {}, made = null }: { words?: Readonly<Record<string, string>>; made?: string | null } = {},
): Edited {
	const loops = lintLoops(graph).map(({ at }) => at);
	const known = new Set(lintLoops(draft.graph).map(({ at }) => at));
	// A loop that came in with an import may stand until it is mended; no new one is made.
	const fresh = loops.filter((at) => !known.has(at));
	return fresh.length > 0 ? refused('loop', fresh) : { ok: true, draft: settle(draft, graph, words), made };
}

/**
 * Takes a moment out. What led to it leads to where it went on; where it goes nowhere and something leads to it, or where
 * a condition elsewhere asks for one of its choices, it stays.
 */
export function removeMoment(draft: DraftContent, at: NodeId): Edited {
	const { graph } = draft;
	const node = nodeAt(graph, at);
	if (!node) return refused('unknown', [at]);
	const choices = node.kind === 'decision' ? node.choices.map(({ id }) => id) : [];
	const others: Record<NodeId, ScenarioNode> = { ...graph.nodes };
	delete others[at];
	const rest = { ...graph, nodes: others };
	const askers = askersOf(rest, choices);
	if (askers.length > 0) return refused('asked', askers);
	const leading = waysOf(rest).filter(({ to }) => to === at);
	const next = nextOf(graph, node);
	if (leading.length > 0 && !nodeAt(rest, next))
		return refused('pointed-at', [...new Set(leading.map(({ from }) => from))]);
	return withoutLoop(
		draft,
		mapWays(withoutIdeal(rest, choices), (to) => (to === at ? next : to)),
	);
}

/** Takes a choice out; refused where a condition asks for it. */
export function removeChoice(draft: DraftContent, id: ChoiceId): Edited {
	const { graph } = draft;
	const found = Object.entries(graph.nodes).find(
		([, node]) => node.kind === 'decision' && node.choices.some((choice) => choice.id === id),
	);
	if (found?.[1].kind !== 'decision') return refused('unknown', [id]);
	const [at, node] = found;
	const left = withNode(graph, at, { ...node, choices: node.choices.filter((choice) => choice.id !== id) });
	const askers = askersOf(left, [id]);
	if (askers.length > 0) return refused('asked', askers);
	return { ok: true, draft: settle(draft, withoutIdeal(left, [id])), made: null };
}

function withoutIdeal(graph: ScenarioGraph, ids: readonly ChoiceId[]): ScenarioGraph {
	const idealPath = graph.debrief.idealPath.filter((id) => !ids.includes(id));
	return { ...graph, debrief: { ...graph.debrief, idealPath } };
}

export function withNode(graph: ScenarioGraph, id: NodeId, node: ScenarioNode): ScenarioGraph {
	return { ...graph, nodes: { ...graph.nodes, [id]: node } };
}

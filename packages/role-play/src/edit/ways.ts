import type {
	Choice,
	ChoiceId,
	NodeId,
	ScenarioGraph,
	ScenarioNode,
	Target,
	Targets,
} from '@sleutelwerk/core';
import { choiceOf } from '../walk.ts';
import { nodeAt, reduce } from '../reduce.ts';
import { start } from '../state.ts';
import { viewOf } from '../view.ts';

/** What leads to a moment, or asks for one of its choices. */
export type Reference = { from: NodeId | ChoiceId | 'start'; to: NodeId };

/** Every way in the graph, also those that lead nowhere yet (`to` empty). */
export function waysOf(graph: ScenarioGraph): readonly Reference[] {
	const nodes = Object.entries(graph.nodes);
	return [{ from: 'start', to: graph.start }, ...nodes.flatMap(([id, node]) => waysFrom(id, node))];
}

function waysFrom(id: NodeId, node: ScenarioNode): readonly Reference[] {
	const all = (from: string, targets: Targets) => targets.map(({ to }) => ({ from, to }));
	switch (node.kind) {
		case 'scene':
			return all(id, node.to);
		case 'open':
			return [...all(id, node.to), { from: id, to: node.skipTo }];
		case 'decision':
			return [...node.choices.flatMap(waysOfChoice), { from: id, to: node.skipTo }];
		case 'ending':
			return [];
	}
}

function waysOfChoice({ id, to, repair }: Choice): readonly Reference[] {
	const ways = to.map((target) => ({ from: id, to: target.to }));
	return repair?.kind === 'possible' ? [...ways, { from: id, to: repair.to }] : ways;
}

/** The graph with every way passed through `change`; ways without an end are passed too. */
export function mapWays(graph: ScenarioGraph, change: (to: NodeId) => NodeId): ScenarioGraph {
	const nodes = Object.entries(graph.nodes).map(([id, node]) => [id, mapNode(node, change)]);
	return { ...graph, start: change(graph.start), nodes: Object.fromEntries(nodes) as ScenarioGraph['nodes'] };
}

function mapNode(node: ScenarioNode, change: (to: NodeId) => NodeId): ScenarioNode {
	const list = (targets: Targets): Targets =>
		targets.length === 0
			? lastWay(change(''))
			: targets.map((target): Target => ({ ...target, to: change(target.to) }));
	switch (node.kind) {
		case 'scene':
			return { ...node, to: list(node.to) };
		case 'open':
			return { ...node, to: list(node.to), skipTo: change(node.skipTo) };
		case 'decision':
			return {
				...node,
				choices: node.choices.map((one) => mapChoice(one, change, list)),
				skipTo: change(node.skipTo),
			};
		case 'ending':
			return node;
	}
}

function mapChoice(
	choice: Choice,
	change: (to: NodeId) => NodeId,
	list: (targets: Targets) => Targets,
): Choice {
	const { repair } = choice;
	const mended = repair?.kind === 'possible' ? { repair: { ...repair, to: change(repair.to) } } : {};
	return { ...choice, ...mended, to: list(choice.to) };
}

/** The unconditional way; none where it is not decided yet. */
export function lastWay(to: NodeId): Targets {
	return to === '' ? [] : [{ to }];
}

/** Keeps the conditional ways and sets where everybody else goes. */
export function withLastWay(targets: Targets, to: NodeId): Targets {
	return [...targets.filter((target) => target.when?.length), ...lastWay(to)];
}

/** Where a list of ways leads when no condition holds; empty where that is not decided. */
export function endOf(targets: Targets): NodeId {
	const last = targets.at(-1);
	return last && !last.when?.length ? last.to : '';
}

/** Where the ideal path goes on from a moment when no condition holds; empty where it does not. */
export function nextOf(graph: ScenarioGraph, node: ScenarioNode): NodeId {
	if (node.kind === 'ending') return '';
	if (node.kind !== 'decision') return endOf(node.to);
	const ideal = node.choices.find(({ id }) => graph.debrief.idealPath.includes(id)) ?? node.choices[0];
	return ideal ? endOf(ideal.to) : node.skipTo;
}

/** Moments and choices with a condition on one of these choices. */
export function askersOf(graph: ScenarioGraph, choices: readonly ChoiceId[]): readonly string[] {
	return Object.entries(graph.nodes).flatMap(([id, node]) => {
		const own = node.kind === 'decision' ? node.choices : [];
		// The choices themselves go with their moment; what they ask does not hold anybody back.
		const others = own.filter((choice) => !choices.includes(choice.id));
		const ways = node.kind === 'scene' || node.kind === 'open' ? node.to : [];
		const asking = [
			...node.lines,
			...ways,
			...others,
			...others.flatMap(({ after, to }) => [...after, ...to]),
		];
		const asks = asking.flatMap((one) => (one.when ?? []).flatMap(choiceOf));
		return asks.some((choice) => choices.includes(choice)) ? [id] : [];
	});
}

/** The moments in the order of the ideal path, and beside them everything else. Stops where the path is not written yet. */
export function outlineOf(graph: ScenarioGraph): { path: readonly NodeId[]; beside: readonly NodeId[] } {
	const path: NodeId[] = [];
	let state = reduce(graph, start(graph), { type: 'started' });
	while (state.status === 'playing' && nodeAt(graph, state.at) && path.length < 200) {
		const { at } = state;
		if (path.at(-1) !== at) path.push(at);
		const view = viewOf(graph, state);
		const next =
			view.kind === 'decision' && view.choices.length === 0
				? reduce(graph, state, { type: 'skipped', at })
				: view.kind === 'decision'
					? reduce(graph, state, { type: 'chose', at, choice: idealOf(graph, view.choices) })
					: view.kind === 'open'
						? reduce(graph, state, { type: 'wrote', at, ref: 'outline', consent: false })
						: reduce(graph, state, { type: 'continued', at });
		if (next === state || (next.at !== at && path.includes(next.at))) break;
		state = next;
	}
	const onPath = new Set(path);
	return { path, beside: Object.keys(graph.nodes).filter((id) => !onPath.has(id)) };
}

function idealOf(graph: ScenarioGraph, choices: readonly { id: ChoiceId }[]): ChoiceId {
	return (choices.find(({ id }) => graph.debrief.idealPath.includes(id)) ?? choices[0])?.id ?? '';
}

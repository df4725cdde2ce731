import type { Choice, NodeId, ScenarioGraph, ScenarioNode, Targets } from '@sleutelwerk/core';
import { choiceOf, conditionsOf } from '../walk.ts';
import type { LintFinding, LintRule } from './rules.ts';

type Node = { id: NodeId; node: ScenarioNode };

/** What can be seen without playing: ids that lead nowhere, empty parts, loops. */
export function lintStructure(graph: ScenarioGraph): readonly LintFinding[] {
	const nodes = Object.entries(graph.nodes).map(([id, node]) => ({ id, node }));
	return [
		...nodes.flatMap(({ id, node }) => lintEdges(graph, id, node)),
		...nodes.flatMap(({ node }) => (node.kind === 'decision' ? node.choices.flatMap(lintChoice) : [])),
		...nodes.flatMap((node) => lintNode(graph, node)),
		...lintIds(graph),
		...lintDebrief(graph),
		...lintTrainerTurn(nodes),
		...lintLoops(graph),
	];
}

function finding(rule: LintRule, at: string, detail = ''): LintFinding {
	return { rule, at, detail };
}

function targetLists(node: ScenarioNode): readonly Targets[] {
	switch (node.kind) {
		case 'scene':
		case 'open':
			return [node.to];
		case 'decision':
			return node.choices.map((choice) => choice.to);
		case 'ending':
			return [];
	}
}

/** Every node one can come to from here in one step. */
function edgesOf(node: ScenarioNode): readonly NodeId[] {
	const targets = targetLists(node).flatMap((list) => list.map((target) => target.to));
	const repairs =
		node.kind === 'decision'
			? node.choices.flatMap(({ repair }) => (repair?.kind === 'possible' ? [repair.to] : []))
			: [];
	const skip = node.kind === 'decision' || node.kind === 'open' ? [node.skipTo] : [];
	return [...targets, ...repairs, ...skip];
}

function lintEdges(graph: ScenarioGraph, id: NodeId, node: ScenarioNode): readonly LintFinding[] {
	const open = targetLists(node).filter(
		(list) => list.at(-1)?.when?.length !== undefined || list.length === 0,
	);
	return [
		...edgesOf(node)
			.filter((to) => !Object.hasOwn(graph.nodes, to))
			.map((to) => finding('missing-node', id, to)),
		...open.map((list) =>
			list.length === 0 ? finding('dead-end', id) : finding('conditional-last-target', id),
		),
	];
}

function lintChoice(choice: Choice): readonly LintFinding[] {
	return [
		...(choice.coach ? [] : [finding('choice-without-coach', choice.id)]),
		...(choice.after.length > 0 ? [] : [finding('choice-without-consequence', choice.id)]),
	];
}

function lintNode(graph: ScenarioGraph, { id, node }: Node): readonly LintFinding[] {
	const choices = node.kind === 'decision' ? node.choices : [];
	const speakers = [...node.lines, ...choices.flatMap((choice) => choice.after)].map((line) => line.speaker);
	const beats = new Set(graph.beats.map((beat) => beat.id));
	const taught = [...(node.teaches ?? []), ...choices.flatMap((choice) => choice.teaches ?? [])];
	const isCountWrong = node.kind === 'decision' && (choices.length < 2 || choices.length > 3);
	return [
		...(isCountWrong ? [finding('choice-count', id, String(choices.length))] : []),
		...speakers
			.filter((name) => name !== 'you' && name !== 'narrator' && !Object.hasOwn(graph.speakers, name))
			.map((name) => finding('unknown-speaker', id, name)),
		...taught.filter((beat) => !beats.has(beat)).map((beat) => finding('unknown-beat', id, beat)),
		...(node.kind === 'open' && node.models.length === 0 ? [finding('open-turn-without-models', id)] : []),
		...(node.kind === 'ending' && node.reflection.length === 0
			? [finding('ending-without-debrief', id)]
			: []),
	];
}

function lintIds(graph: ScenarioGraph): readonly LintFinding[] {
	const ids = Object.values(graph.nodes).flatMap((node) =>
		node.kind === 'decision' ? node.choices.map((choice) => choice.id) : [],
	);
	const known = new Set(ids);
	const asked = conditionsOf(graph).flatMap(choiceOf);
	return [
		...(Object.hasOwn(graph.nodes, graph.start) ? [] : [finding('missing-node', 'start', graph.start)]),
		...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => finding('duplicate-id', id)),
		...asked.filter((id) => !known.has(id)).map((id) => finding('unknown-choice', id)),
	];
}

function lintDebrief({ debrief }: ScenarioGraph): readonly LintFinding[] {
	const missing = [
		...(debrief.questions.length > 0 ? [] : ['questions']),
		...(debrief.action ? [] : ['action']),
		...(debrief.grounding.length > 0 ? [] : ['grounding']),
		...(debrief.idealPath.length > 0 ? [] : ['idealPath']),
	];
	return missing.map((part) => finding('ending-without-debrief', 'debrief', part));
}

// Sixteen people must not make two hundred reviews: one turn a scenario reaches the trainer.
function lintTrainerTurn(nodes: readonly Node[]): readonly LintFinding[] {
	const turns = nodes.filter(({ node }) => node.kind === 'open' && node.toTrainer);
	return turns.length === 1 ? [] : [finding('trainer-turn-count', 'graph', String(turns.length))];
}

// Without loops every way ends; who wants another try starts again.
/** Moments at which somebody would come by again. */
export function lintLoops(graph: ScenarioGraph): readonly LintFinding[] {
	const done = new Set<NodeId>();
	const onWay = new Set<NodeId>();
	const loops: LintFinding[] = [];
	const visit = (id: NodeId): void => {
		if (onWay.has(id)) loops.push(finding('loop', id));
		const node = Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined;
		if (!node || onWay.has(id) || done.has(id)) return;
		onWay.add(id);
		edgesOf(node).forEach(visit);
		onWay.delete(id);
		done.add(id);
	};
	Object.keys(graph.nodes).forEach(visit);
	return loops;
}

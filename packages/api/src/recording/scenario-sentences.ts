import type { Choice, ScenarioGraph, ScenarioNode, ScenarioText, TextId } from '@sleutelwerk/core';

/** Everything of a scenario that can be heard in one language, about in the order of the scene, each sentence once. */
export function sentencesOfScenario(graph: ScenarioGraph, words: ScenarioText): string[] {
	const { before, debrief } = graph;
	const ids: (TextId | undefined)[] = [
		...[before.title, before.goal, before.who, before.where, before.note, before.freedom],
		...nodesInOrder(graph).flatMap(sentencesOfNode),
		...graph.beats.map((beat) => beat.route),
		...[...debrief.questions, debrief.idealWhy, debrief.action, ...debrief.grounding],
	];
	const texts = ids.map((id) => (id === undefined ? undefined : words[id]));
	return [...new Set(texts.filter((text): text is string => Boolean(text?.trim())))];
}

/** Nodes as one meets them from the start; what no way leads to comes last. */
function nodesInOrder({ start, nodes }: ScenarioGraph): ScenarioNode[] {
	const seen = new Set([start]);
	for (const id of seen) for (const next of nextOf(nodes[id])) seen.add(next);
	for (const id of Object.keys(nodes)) seen.add(id);
	return [...seen].flatMap((id) => nodes[id] ?? []);
}

function nextOf(node: ScenarioNode | undefined): string[] {
	if (!node || node.kind === 'ending') return [];
	if (node.kind === 'scene') return node.to.map((target) => target.to);
	if (node.kind === 'open') return [...node.to.map((target) => target.to), node.skipTo];
	const choices = node.choices.flatMap(({ to, repair }) => [
		...to.map((target) => target.to),
		...(repair?.kind === 'possible' ? [repair.to] : []),
	]);
	return [...choices, node.skipTo];
}

function sentencesOfNode(node: ScenarioNode): (TextId | undefined)[] {
	const stage = [node.cue, ...node.lines.map((line) => line.id), node.thought];
	if (node.kind === 'decision') return [...stage, ...node.choices.flatMap(sentencesOfChoice)];
	if (node.kind === 'open') return [...stage, node.prompt, ...node.models];
	return node.kind === 'ending' ? [...stage, ...node.reflection] : stage;
}

function sentencesOfChoice({ text, after, coach, phrase, repair }: Choice): (TextId | undefined)[] {
	return [text, ...after.map((line) => line.id), coach, phrase, repair?.text];
}

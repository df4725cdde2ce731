import type { Choice, Debrief, ScenarioGraph, ScenarioNode, ScenarioText, TextId } from '@sleutelwerk/core';
import type { LintFinding } from './rules.ts';

/** Every text id of a scenario once, in the order in which people meet them: also the rows of a translation table. */
export function textIdsOf(graph: ScenarioGraph): readonly TextId[] {
	const { before, speakers, beats, debrief, nodes } = graph;
	return [
		...new Set([
			...Object.values(before),
			...Object.values(speakers),
			...Object.values(nodes).flatMap(nodeTexts),
			...beats.map((beat) => beat.route),
			...debriefTexts(debrief),
		]),
	];
}

/** Missing or empty sentences per language, and sentences that nothing in the graph asks for. */
export function lintTexts(
	graph: ScenarioGraph,
	texts: Readonly<Record<string, ScenarioText>>,
): readonly LintFinding[] {
	const ids = textIdsOf(graph);
	const known = new Set(ids);
	return Object.entries(texts).flatMap(([locale, table]) => [
		...ids
			.filter((id) => !Object.hasOwn(table, id) || !table[id]?.trim())
			.map((id): LintFinding => ({ rule: 'missing-text', at: id, detail: locale })),
		...Object.keys(table)
			.filter((id) => !known.has(id))
			.map((id): LintFinding => ({ rule: 'unused-text', at: id, detail: locale })),
	]);
}

/** The texts of one moment, its choices with them. */
export function nodeTexts(node: ScenarioNode): readonly TextId[] {
	const staging = [node.cue, ...(node.thought ? [node.thought] : []), ...node.lines.map((line) => line.id)];
	switch (node.kind) {
		case 'scene':
			return staging;
		case 'decision':
			return [...staging, ...node.choices.flatMap(choiceTexts)];
		case 'open':
			return [...staging, node.prompt, ...node.models];
		case 'ending':
			return [...staging, ...node.reflection];
	}
}

function choiceTexts(choice: Choice): readonly TextId[] {
	const { text, after, coach, phrase, repair } = choice;
	return [
		text,
		...after.map((line) => line.id),
		coach,
		...(phrase ? [phrase] : []),
		...(repair ? [repair.text] : []),
	];
}

function debriefTexts({ idealWhy, questions, action, grounding }: Debrief): readonly TextId[] {
	return [idealWhy, ...questions, action, ...grounding];
}

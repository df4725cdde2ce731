import type { NodeId, ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { lint } from '../lint/lint.ts';
import type { LintFinding } from '../lint/rules.ts';
import { lintLoops, lintStructure } from '../lint/structure.ts';
import { lintTexts, nodeTexts, textIdsOf } from '../lint/texts.ts';

/** What a writer should look at again; nothing that keeps a scenario from being published. */
export const WARNING_RULES = ['unknown-number', 'promise'] as const;
export type DraftFinding = {
	rule: LintFinding['rule'] | (typeof WARNING_RULES)[number];
	/** The moment it is about, or what stands around the moments. */
	place: NodeId | 'frame';
	at: string;
	detail: string;
	isWarning: boolean;
};

/**
 * What is wrong with a draft in Dutch, each at the moment where it can be mended. Never throws, and is quick enough to run
 * while somebody types. `numbers` are the telephone numbers of the social map.
 */
export function findingsOf(
	graph: ScenarioGraph,
	nl: ScenarioText,
	numbers: readonly string[] = [],
): readonly DraftFinding[] {
	const places = placesOf(graph);
	const place = (at: string) => places.get(at) ?? (Object.hasOwn(graph.nodes, at) ? at : 'frame');
	// In circles every round is a new way; first the circle has to go.
	const found =
		lintLoops(graph).length > 0
			? [...lintStructure(graph), ...lintTexts(graph, { nl })]
			: lint(graph, { nl });
	const errors = found.map((one): DraftFinding => ({ ...one, place: place(one.at), isWarning: false }));
	const warnings = warningsOf(graph, nl, numbers).map((one): DraftFinding => ({
		...one,
		place: place(one.at),
		isWarning: true,
	}));
	return [...errors, ...warnings];
}

/** The moment in whose form a choice or sentence stands. */
export function placesOf(graph: ScenarioGraph): ReadonlyMap<string, NodeId> {
	const places = new Map<string, NodeId>();
	for (const [id, node] of Object.entries(graph.nodes)) {
		for (const text of nodeTexts(node)) places.set(text, id);
		if (node.kind === 'decision') for (const choice of node.choices) places.set(choice.id, id);
	}
	return places;
}

// Nine digits and more, spaces and dashes between, as numbers are written here; shorter ones are ages, years, 112, 113.
const NUMBER = /\+?\d(?:[\s-]?\d){7,}/g;
const PROMISE = /\b(beloof|zweer)\b[^.?!]{0,60}\b(niemand|niets|niks)\b/i;

function warningsOf(graph: ScenarioGraph, nl: ScenarioText, numbers: readonly string[]) {
	const known = new Set(numbers.map(digitsOf));
	return textIdsOf(graph).flatMap((at) => {
		const text = nl[at] ?? '';
		const strange = [...text.matchAll(NUMBER)]
			.map(([number]) => number)
			.filter((one) => !known.has(digitsOf(one)));
		return [
			...strange.map((detail) => ({ rule: 'unknown-number' as const, at, detail })),
			...(PROMISE.test(text) && isOfYou(graph, at) ? [{ rule: 'promise' as const, at, detail: '' }] : []),
		];
	});
}

/** A model answer or a choice that the writers would try first: there nobody promises to be silent. */
function isOfYou(graph: ScenarioGraph, at: string): boolean {
	return Object.values(graph.nodes).some(
		(node) =>
			(node.kind === 'open' && node.models.includes(at)) ||
			(node.kind === 'decision' &&
				node.choices.some(({ id, text }) => text === at && graph.debrief.idealPath.includes(id))),
	);
}

/** `+31 20` and `020` are the same number. */
function digitsOf(number: string): string {
	return number.replaceAll(/\D/g, '').replace(/^(0031|31)/, '0');
}

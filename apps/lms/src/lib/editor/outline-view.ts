import type { Choice, ScenarioNode } from '@sleutelwerk/core';
import { outlineOf, waysOf, type DraftContent } from '@sleutelwerk/role-play';

export type MomentLine = {
	id: string;
	kind: ScenarioNode['kind'];
	/** Place on the ideal path, from 1; null beside it. */
	number: number | null;
	/** A Dutch sentence by which one knows it; empty where nothing is written yet. */
	label: string;
	/** What one would say first, and the mistakes that hang under it. */
	ideal: string | null;
	mistakes: readonly Mistake[];
	/** Moments and choices from which one comes here. */
	from: readonly string[];
};
export type Mistake = {
	id: string;
	text: string;
	/** The first thing that happens then. */
	consequence: string;
	repair: 'none' | 'possible' | 'impossible';
	repairText: string;
};

/** The outline as the page lists it: the ideal path in order, then what lies beside it. */
export function outlineView({ graph, texts }: DraftContent): { path: MomentLine[]; beside: MomentLine[] } {
	const { path, beside } = outlineOf(graph);
	const say = (id: string | undefined) => (id ? (texts['nl']?.[id] ?? '') : '');
	const ways = waysOf(graph);
	const line = (id: string, number: number | null): MomentLine[] => {
		const node = graph.nodes[id];
		if (!node) return [];
		const choices = node.kind === 'decision' ? node.choices : [];
		const ideal = choices.find((choice) => graph.debrief.idealPath.includes(choice.id));
		const others = choices.filter((choice) => choice !== ideal);
		const ownWords = node.kind === 'open' ? say(node.prompt) : '';
		return [
			{
				...{ id, kind: node.kind, number },
				label: say(node.cue) || say(node.lines[0]?.id) || ownWords || say(ideal?.text),
				ideal: ideal ? say(ideal.text) : null,
				mistakes: others.map((choice) => mistakeOf(choice, say)),
				from: [...new Set(ways.filter(({ to }) => to === id).map(({ from }) => from))],
			},
		];
	};
	return {
		path: path.flatMap((id, place) => line(id, place + 1)),
		beside: beside.flatMap((id) => line(id, null)),
	};
}

function mistakeOf(choice: Choice, say: (id: string | undefined) => string): Mistake {
	return {
		id: choice.id,
		text: say(choice.text),
		consequence: say(choice.after[0]?.id),
		repair: choice.repair?.kind ?? 'none',
		repairText: say(choice.repair?.text),
	};
}

/** The moment after this one in the outline; the frame after the last. */
export function nextPlace(content: DraftContent, at: string): string {
	const { path, beside } = outlineView(content);
	const all = [...path, ...beside].map(({ id }) => id);
	return all[all.indexOf(at) + 1] ?? 'frame';
}

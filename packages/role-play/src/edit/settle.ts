import { SKILLS, type ScenarioGraph, type ScenarioText, type TextId } from '@sleutelwerk/core';
import { textIdsOf } from '../lint/texts.ts';
import type { DraftContent } from './draft.ts';
import { outlineOf } from './ways.ts';

/** Dutch sentences by id; an empty one goes. */
export type Words = Readonly<Record<TextId, string>>;

/**
 * A draft after a change: sentences that nothing asks for any more are gone in every language, translations of a changed
 * Dutch sentence are marked with the sentence they were made from, the ideal path stands in the order it is walked.
 */
export function settle(draft: DraftContent, changed: ScenarioGraph, words: Words = {}): DraftContent {
	const graph = inOrder(changed);
	const known = new Set(textIdsOf(graph));
	const before = draft.texts['nl'] ?? {};
	const kept = (table: ScenarioText): ScenarioText =>
		Object.fromEntries(Object.entries(table).filter(([id, text]) => known.has(id) && text.trim() !== ''));
	const texts = Object.entries({ nl: {}, ...draft.texts }).map(([locale, table]) => [
		locale,
		kept(locale === 'nl' ? { ...table, ...words } : table),
	]);
	const stale = Object.entries(draft.texts)
		.filter(([locale]) => locale !== 'nl')
		.map(([locale, table]) => [
			locale,
			kept(staleAfter({ own: table, stale: draft.stale[locale] ?? {}, before }, words)),
		]);
	return { graph, texts: Object.fromEntries(texts), stale: Object.fromEntries(stale) };
}

type Tables = { own: ScenarioText; stale: ScenarioText; before: ScenarioText };

function staleAfter({ own, stale, before }: Tables, words: Words): ScenarioText {
	const next: Record<TextId, string> = { ...stale };
	for (const [id, text] of Object.entries(words)) {
		const old = before[id] ?? '';
		if (!own[id] || old === text) continue;
		const madeFrom = stale[id] ?? old;
		if (madeFrom === text) delete next[id];
		else if (madeFrom !== '') next[id] = madeFrom;
	}
	return next;
}

/** Ideal choices in the order they are met, skills that some open turn practises. */
function inOrder(graph: ScenarioGraph): ScenarioGraph {
	const { path } = outlineOf(graph);
	const nodes = [...path, ...Object.keys(graph.nodes).filter((id) => !path.includes(id))];
	const choices = nodes.flatMap((id) => {
		const node = graph.nodes[id];
		return node?.kind === 'decision' ? node.choices.map((choice) => choice.id) : [];
	});
	const ideal = new Set(graph.debrief.idealPath);
	const used = new Set(
		Object.values(graph.nodes).flatMap((node) => (node.kind === 'open' ? node.skills : [])),
	);
	return {
		...graph,
		skills: SKILLS.filter((skill) => used.has(skill)),
		debrief: { ...graph.debrief, idealPath: choices.filter((id) => ideal.has(id)) },
	};
}

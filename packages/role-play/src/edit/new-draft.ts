import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';
import { DRAFT_LIMITS, type DraftContent } from './draft.ts';
import { edit } from './edit.ts';

/** What every scenario says alike until the trainer says it better; by locale, text ids of the frame. */
export type StandardTexts = Readonly<Record<string, ScenarioText>>;

const FRAME: ScenarioGraph = {
	before: { title: 'title', goal: 'goal', who: 'who', where: 'where', note: 'note', freedom: 'freedom' },
	skills: [],
	speakers: {},
	services: [],
	beats: [],
	meters: { trust: 5, safety: 5, pace: 5, ownLimit: 5 },
	start: '',
	nodes: {},
	debrief: {
		idealPath: [],
		idealWhy: 'debrief.why',
		questions: ['debrief.question.1', 'debrief.question.2', 'debrief.question.3'],
		action: 'debrief.action',
		grounding: ['grounding.1', 'grounding.2', 'grounding.3', 'grounding.4'],
	},
};

type Outline = { title: string; person: string; says: readonly string[]; standard: StandardTexts };

/**
 * A new draft: for each sentence of the outline a decision in which that is the choice one would try first, then a moment
 * for own words that goes to the trainer, then an ending.
 */
export function newDraft({ title, person, says, standard }: Outline): DraftContent {
	const nl = { ...standard['nl'], title, 'speaker.p1': person };
	const graph = { ...FRAME, speakers: person.trim() ? { p1: 'speaker.p1' } : {} };
	let draft: DraftContent = { graph, texts: { ...standard, nl }, stale: {} };
	let last: string | null = null;
	const add = (kind: 'decision' | 'open' | 'ending') => {
		const done = edit(draft, { op: 'add-moment', kind, after: last });
		if (!done.ok) return;
		draft = done.draft;
		last = done.made;
	};
	for (const text of says.slice(0, DRAFT_LIMITS.moments - 2)) {
		add('decision');
		const node = last ? draft.graph.nodes[last] : undefined;
		const ideal = node?.kind === 'decision' ? node.choices[0] : undefined;
		if (ideal) draft = said(draft, ideal.text, text);
	}
	add('open');
	draft = toTrainer(draft, last);
	add('ending');
	return draft;
}

function said(draft: DraftContent, id: string, text: string): DraftContent {
	const done = edit(draft, { op: 'set-text', locale: 'nl', id, text: text.slice(0, DRAFT_LIMITS.text) });
	return done.ok ? done.draft : draft;
}

function toTrainer(draft: DraftContent, at: string | null): DraftContent {
	const node = at ? draft.graph.nodes[at] : undefined;
	if (!at || node?.kind !== 'open') return draft;
	const nodes = { ...draft.graph.nodes, [at]: { ...node, toTrainer: true } };
	return { ...draft, graph: { ...draft.graph, nodes } };
}

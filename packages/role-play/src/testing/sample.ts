import type { Choice, DecisionNode, ScenarioGraph, ScenarioNode, ScenarioText } from '@sleutelwerk/core';
import { textIdsOf } from '../lint/texts.ts';

const STAGING = { picture: 'kitchen', cue: 'cue' } as const;

function sampleChoice(id: string, to: string): Choice {
	return {
		id,
		text: id,
		effects: { trust: 1 },
		after: [{ id: `${id}.1`, speaker: 'ada' }],
		coach: `${id}.coach`,
		to: [{ to }],
	};
}

function sampleDecision(id: string, to: string): DecisionNode {
	return {
		...STAGING,
		kind: 'decision',
		lines: [{ id: `${id}.1`, speaker: 'ada' }],
		choices: [sampleChoice(`${id}a`, to), sampleChoice(`${id}b`, to)],
		skipTo: to,
	};
}

/** The first decision: `d1a` promises too much and can be repaired, `d1b` cannot be taken back. */
function firstDecision(): DecisionNode {
	const [a, b] = [sampleChoice('d1a', 'd2'), sampleChoice('d1b', 'd2')];
	return {
		...sampleDecision('d1', 'd2'),
		thought: 'd1.thought',
		choices: [
			{
				...a,
				effects: { trust: 3, safety: -2 },
				phrase: 'd1a.phrase',
				repair: { kind: 'possible', text: 'd1a.repair', to: 'sorry', effects: { safety: 2 } },
			},
			{ ...b, effects: { trust: -9 }, repair: { kind: 'impossible', text: 'd1b.repair' } },
		],
	};
}

/** A small scenario without a fault: six decisions, one repair, one open turn, two endings, one safety beat. */
export function sampleGraph(): ScenarioGraph {
	const nodes: Record<string, ScenarioNode> = {
		d1: firstDecision(),
		sorry: { ...STAGING, kind: 'scene', lines: [{ id: 'sorry.1', speaker: 'you' }], to: [{ to: 'd2' }] },
		d2: sampleDecision('d2', 'd3'),
		d3: sampleDecision('d3', 'd4'),
		d4: sampleDecision('d4', 'd5'),
		d5: sampleDecision('d5', 'd6'),
		d6: sampleDecision('d6', 'words'),
		words: {
			...STAGING,
			kind: 'open',
			lines: [{ id: 'words.1', speaker: 'ada' }],
			prompt: 'words.prompt',
			models: ['words.model'],
			skills: ['listening'],
			toTrainer: true,
			to: [{ to: 'route' }],
			skipTo: 'route',
		},
		route: {
			...STAGING,
			kind: 'scene',
			lines: [
				{ id: 'route.1', speaker: 'you' },
				{ id: 'route.2', speaker: 'ada', when: [{ chose: 'd1a' }, { notRepaired: 'd1a' }] },
			],
			teaches: ['secrecy'],
			to: [{ to: 'far', when: [{ meter: 'trust', max: 4 }] }, { to: 'near' }],
		},
		near: { ...STAGING, kind: 'ending', lines: [], reflection: ['near.reflection'] },
		far: { ...STAGING, kind: 'ending', lines: [], reflection: ['far.reflection'] },
	};
	return { ...sampleFrame(), nodes };
}

function sampleFrame(): Omit<ScenarioGraph, 'nodes'> {
	return {
		before: { title: 'title', goal: 'goal', who: 'who', where: 'where', note: 'note', freedom: 'freedom' },
		skills: ['listening'],
		speakers: { ada: 'speaker.ada' },
		services: [],
		beats: [{ id: 'secrecy', kind: 'secrecy', route: 'route' }],
		meters: { trust: 5, safety: 5, pace: 5, ownLimit: 5 },
		start: 'd1',
		debrief: {
			idealPath: ['d1b', 'd2a', 'd3a', 'd4a', 'd5a', 'd6a'],
			idealWhy: 'why',
			questions: ['question'],
			action: 'action',
			grounding: ['grounding'],
		},
	};
}

/** A table with a sentence for every id of the graph. */
export function sampleText(graph: ScenarioGraph, mark: string): ScenarioText {
	return Object.fromEntries(textIdsOf(graph).map((id) => [id, `${mark} ${id}`]));
}

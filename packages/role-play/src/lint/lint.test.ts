import type { DecisionNode, ScenarioGraph, ScenarioNode } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { sampleGraph, sampleText } from '../testing/sample.ts';
import { lint } from './lint.ts';
import { LINT_RULES, type LintRule } from './rules.ts';

type Nodes = Record<string, ScenarioNode>;

/** The sample with one fault planted in its nodes. */
function withNodes(plant: (nodes: Nodes) => void): ScenarioGraph {
	const graph = structuredClone(sampleGraph());
	const nodes: Nodes = { ...graph.nodes };
	plant(nodes);
	return { ...graph, nodes };
}

function withDecision(id: string, plant: (node: DecisionNode) => DecisionNode): ScenarioGraph {
	return withNodes((nodes) => {
		const node = nodes[id];
		if (node?.kind === 'decision') nodes[id] = plant(node);
	});
}

function withChoice(plant: Partial<DecisionNode['choices'][number]>): ScenarioGraph {
	return withDecision('d2', (node) => ({
		...node,
		choices: node.choices.map((choice, index) => (index === 0 ? { ...choice, ...plant } : choice)),
	}));
}

function withNode(id: string, plant: Partial<ScenarioNode>): ScenarioGraph {
	return withNodes((nodes) => {
		nodes[id] = { ...nodes[id], ...plant } as ScenarioNode;
	});
}

const stray: ScenarioNode = {
	picture: 'bench',
	cue: 'cue',
	kind: 'ending',
	lines: [],
	reflection: ['stray.r'],
};
const sample = sampleGraph();

/** A planted fault for every rule that looks at the graph. */
const FAULTS: Record<Exclude<LintRule, 'missing-text' | 'unused-text' | 'too-many-states'>, ScenarioGraph> = {
	'missing-node': withChoice({ to: [{ to: 'nowhere' }] }),
	'duplicate-id': withChoice({ id: 'd3a' }),
	'unknown-speaker': withNode('route', { lines: [{ id: 'route.1', speaker: 'ghost' }] }),
	'unknown-choice': withChoice({ to: [{ to: 'd4', when: [{ chose: 'd9z' }] }, { to: 'd3' }] }),
	'unknown-beat': withChoice({ teaches: ['nothing'] }),
	'conditional-last-target': withChoice({ to: [{ to: 'd3', when: [{ meter: 'trust', min: 1 }] }] }),
	loop: withChoice({ to: [{ to: 'd1' }] }),
	'unreachable-node': withNodes((nodes) => {
		nodes['stray'] = stray;
	}),
	'unreachable-line': withNode('near', {
		lines: [{ id: 'x', speaker: 'you', when: [{ meter: 'pace', min: 9 }] }],
	}),
	'unreachable-choice': withDecision('d2', (node) => {
		const [first, ...rest] = node.choices;
		const never = first ? [{ ...first, id: 'd2z', when: [{ meter: 'pace' as const, max: 0 }] }] : [];
		return { ...node, choices: [...node.choices.slice(0, 1), ...rest, ...never] };
	}),
	'dead-end': withChoice({ to: [] }),
	'no-ending': withNode('route', { to: [{ to: 'nowhere' }] } as Partial<ScenarioNode>),
	'ending-without-debrief': withNode('near', { reflection: [] } as Partial<ScenarioNode>),
	'beat-missed': withDecision('d1', (node) => ({ ...node, skipTo: 'near' })),
	'choice-count': withDecision('d2', (node) => ({ ...node, choices: node.choices.slice(0, 1) })),
	'choice-without-coach': withChoice({ coach: '' }),
	'choice-without-consequence': withChoice({ after: [] }),
	'open-turn-without-models': withNode('words', { models: [] } as Partial<ScenarioNode>),
	'trainer-turn-count': withNode('words', { toTrainer: false } as Partial<ScenarioNode>),
	'ideal-path': { ...sample, debrief: { ...sample.debrief, idealPath: ['d1b', 'd2a'] } },
	'decision-count': withDecision('d1', (node) => ({
		...node,
		choices: node.choices.map((choice) => ({ ...choice, to: [{ to: 'd5' }] })),
	})),
};

describe('lint', () => {
	const texts = { nl: sampleText(sample, 'nl'), en: sampleText(sample, 'en') };

	it('finds nothing in a whole scenario', () => {
		expect(lint(sample, texts)).toEqual([]);
	});

	it.each(Object.entries(FAULTS))('finds a planted fault: %s', (rule, graph) => {
		expect(lint(graph, {}).map((finding) => finding.rule)).toContain(rule);
	});

	it('finds a missing, an empty and a left-over sentence, with its language', () => {
		const { 'd1a.coach': _gone, ...nl } = texts.nl;
		const en = { ...texts.en, 'd2.1': '  ', old: 'left over' };
		expect(lint(sample, { nl, en })).toEqual([
			{ rule: 'missing-text', at: 'd1a.coach', detail: 'nl' },
			{ rule: 'missing-text', at: 'd2.1', detail: 'en' },
			{ rule: 'unused-text', at: 'old', detail: 'en' },
		]);
	});

	it('has a test for every rule', () => {
		const tested = new Set([...Object.keys(FAULTS), 'missing-text', 'unused-text', 'too-many-states']);
		expect(LINT_RULES.filter((rule) => !tested.has(rule))).toEqual([]);
	});

	it('does not throw on a draft that has nothing yet', () => {
		expect(lint({ ...sample, nodes: {} }, { nl: {} }).length).toBeGreaterThan(0);
	});
});

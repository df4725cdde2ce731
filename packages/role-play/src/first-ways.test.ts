import { isSmall, type DecisionNode, type RehearsalEvent, type ScenarioGraph } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothWaysOf } from './both-ways.ts';
import { firstWayOf, isOnEveryWay, spreadsOf, type DecisionSpread, type FirstWay } from './first-ways.ts';
import { reduce } from './reduce.ts';
import { start } from './state.ts';
import { sampleGraph } from './testing/sample.ts';
import { movesAt } from './walk.ts';

const graph = sampleGraph();

/** The events of one person who takes the moves of these numbers, up to the debrief. */
function playBy(numbers: readonly number[], on: ScenarioGraph = graph): RehearsalEvent[] {
	const events: RehearsalEvent[] = [];
	let state = start(on);
	for (let step = 0; state.status !== 'debrief'; step += 1) {
		const moves = movesAt(on, state);
		const event = moves[(numbers[step % numbers.length] ?? 0) % moves.length];
		if (!event) throw new Error(`no way on from ${state.at}`);
		events.push(event);
		state = reduce(on, state, event);
	}
	return events;
}

function decisionAt(id: string): DecisionNode {
	const node = graph.nodes[id];
	if (node?.kind !== 'decision') throw new Error(`${id} is no decision`);
	return node;
}

const wayOf = (numbers: readonly number[]): FirstWay => firstWayOf(graph, playBy(numbers)) ?? [];
const shownAt = (ways: readonly FirstWay[], id: string): DecisionSpread | undefined =>
	spreadsOf(graph, ways).get(id);
const steps = (choice: string, repaired = false): FirstWay => [{ node: 'd1', choice, repaired }];
const times = (count: number, way: FirstWay): FirstWay[] => Array.from({ length: count }, () => way);

describe('the first way of a person', () => {
	it('is the first try only, and only when it came to an ending', () => {
		const whole = playBy([0]);
		const again: RehearsalEvent[] = [{ type: 'retried' }, { type: 'chose', at: 'd1', choice: 'd1b' }];
		expect(firstWayOf(graph, [...whole, ...again])).toEqual(firstWayOf(graph, whole));
		expect(firstWayOf(graph, [...whole.slice(0, 6), ...again, ...whole])).toBeNull();
		expect(firstWayOf(graph, [...whole.slice(0, 6), { type: 'ended' }])).toBeNull();
		expect(firstWayOf(graph, whole.slice(0, 6))).toBeNull();
		expect(firstWayOf(graph, whole)?.map((step) => step.choice)).toContain('d6a');
	});
});

describe('the spread at a decision', () => {
	it('counts people, with who skipped among the others, and repairs where neither half is small', () => {
		const ways = [...times(5, steps('d1a', true)), ...times(6, steps('d1a')), ...times(6, [])];
		const skipped = times(5, [{ node: 'd1', choice: null, repaired: false }]);
		expect(shownAt([...ways.slice(0, 11), ...skipped], 'd1')).toEqual({
			kind: 'shown',
			choices: [
				{ id: 'd1a', people: 11, repair: { repaired: 5, left: 6 } },
				{ id: 'd1b', people: 0, repair: null },
			],
			others: 5,
		});
		const few = [...times(3, steps('d1a', true)), ...times(6, steps('d1a'))];
		expect(shownAt(few, 'd1')).toMatchObject({ choices: [{ people: 9, repair: null }, { people: 0 }] });
	});

	it('gives no figure where there is a way around it, and puts a choice not everybody has among the others', () => {
		const [first, third] = [decisionAt('d1'), decisionAt('d3')];
		const [a, ...rest] = third.choices;
		const asked = a ? [{ ...a, when: [{ chose: 'd1a' }] }, ...rest] : rest;
		const around: ScenarioGraph = {
			...graph,
			nodes: { ...graph.nodes, d1: { ...first, skipTo: 'd3' }, d3: { ...third, choices: asked } },
		};
		expect(isOnEveryWay(graph, 'd2')).toBe(true);
		expect(isOnEveryWay(around, 'd2')).toBe(false);
		const ways = times(6, [
			{ node: 'd1', choice: 'd1a', repaired: false },
			{ node: 'd2', choice: 'd2a', repaired: false },
			{ node: 'd3', choice: 'd3a', repaired: false },
		]);
		const spreads = spreadsOf(around, [
			...ways,
			...times(6, [{ node: 'd3', choice: 'd3b', repaired: false }]),
		]);
		expect(spreads.get('d2')).toEqual({ kind: 'not-everybody' });
		expect(spreads.get('d3')).toMatchObject({ choices: [{ people: null }, { people: 6 }], others: 6 });
	});

	it('whatever people do, has no figure of one to four, and the parts of each decision are the same people', () => {
		const people = fc.array(fc.array(fc.nat(11), { minLength: 3, maxLength: 20 }), { maxLength: 18 });
		const seen = new Set<string>();
		fc.assert(
			fc.property(people, (all) => {
				for (const spread of spreadsOf(graph, all.map(wayOf)).values()) {
					seen.add(spread.kind);
					if (spread.kind !== 'shown') continue;
					const parts = [
						...spread.choices.flatMap(({ people: count, repair }) =>
							repair ? [repair.repaired, repair.left] : count === null ? [] : [count],
						),
						spread.others,
					];
					expect(parts.filter(isSmall)).toEqual([]);
					expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all.length);
				}
			}),
			{ numRuns: 300 },
		);
		expect([...seen].sort()).toEqual(['several', 'shown', 'too-few']);
	});
});

describe('both ways', () => {
	const { moments, closing, reflection } = bothWaysOf(graph);

	it('go along the ideal path, past own words, to what the ending says', () => {
		expect(moments.map((moment) => moment.ideal.choice)).toEqual(graph.debrief.idealPath);
		expect(closing.map((line) => line.id)).toEqual(['words.1', 'route.1']);
		// Five choices of one trust each have made up for the first.
		expect(reflection).toEqual(['near.reflection']);
	});

	it('look aside at every other choice with its consequence, coach and what is heard after a repair', () => {
		const [first] = moments;
		expect(first?.others).toHaveLength(1);
		expect(first?.mistake).toBe('d1a');
		expect(first?.others[0]).toMatchObject({
			coach: 'd1a.coach',
			phrase: 'd1a.phrase',
			after: [{ id: 'd1a.1' }],
			repair: { kind: 'possible', text: 'd1a.repair', lines: [{ id: 'sorry.1', speaker: 'you' }] },
		});
		expect(first?.ideal.repair).toEqual({ kind: 'impossible', text: 'd1b.repair', lines: [] });
	});

	it('do not hang on a draft that has nothing or goes in circles', () => {
		expect(bothWaysOf({ ...graph, nodes: {} }).moments).toEqual([]);
		const circle = { ...graph, nodes: { ...graph.nodes, d2: decisionAt('d1') } };
		expect(bothWaysOf(circle).moments.length).toBeGreaterThan(0);
	});
});

import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { METERS, METER_MAX, METER_MIN, PARTS } from '@sleutelwerk/core';
import { debriefOf, lint, reduce, viewOf, walk } from '@sleutelwerk/role-play';
import { describe, expect, it } from 'vitest';

describe('the scenarios of the course', () => {
	it('stand one for each part, with ids of their own', () => {
		expect(SCENARIOS.map((scenario) => scenario.part)).toEqual([...PARTS]);
		expect(new Set(SCENARIOS.map((scenario) => scenario.id)).size).toBe(SCENARIOS.length);
	});

	describe.each(SCENARIOS.map((scenario) => ({ name: scenario.text.nl['title'] ?? '', ...scenario })))(
		'part $part: $name',
		({ graph, text }) => {
			it('passes the lint in every language', () => {
				expect(lint(graph, text)).toEqual([]);
			});

			it('ends and debriefs on every way, with the meters in bounds', () => {
				const { states, isComplete } = walk(graph);
				expect(isComplete).toBe(true);
				const endings = states.filter((state) => viewOf(graph, state).kind === 'ending');
				expect(endings.length).toBeGreaterThan(0);
				const outside = states.filter(({ meters }) =>
					METERS.some((meter) => meters[meter] < METER_MIN || meters[meter] > METER_MAX),
				);
				expect(outside).toEqual([]);
				const undebriefed = endings.filter((state) => {
					const after = reduce(graph, state, { type: 'continued', at: state.at });
					const isAsked = debriefOf(graph, after).questions.length === 3;
					const isDone = reduce(graph, after, { type: 'ended' }).status === 'ended';
					return viewOf(graph, after).kind !== 'debrief' || !isAsked || !isDone;
				});
				expect(undebriefed).toEqual([]);
			});
		},
	);
});

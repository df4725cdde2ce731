import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import { SERVICE_IDS } from '@sleutelwerk/content/services';
import { METERS, METER_MAX, METER_MIN, PARTS, type ScenarioGraph } from '@sleutelwerk/core';
import {
	debriefOf,
	lint,
	movesAt,
	reduce,
	start,
	viewOf,
	walk,
	type RehearsalState,
} from '@sleutelwerk/role-play';
import { describe, expect, it } from 'vitest';

/** Plays the ideal path; each decision takes its choice of that path. */
function playIdeal(graph: ScenarioGraph): RehearsalState {
	let state = reduce(graph, start(graph), { type: 'started' });
	for (let steps = 0; steps < 100 && viewOf(graph, state).kind !== 'ending'; steps += 1) {
		const move = movesAt(graph, state).find(
			(one) => one.type !== 'chose' || graph.debrief.idealPath.includes(one.choice),
		);
		if (move) state = reduce(graph, state, move);
	}
	return state;
}

/** Numbers that a text may name, and the service whose check then counts. */
const NUMBERS = {
	'0800-2000': SERVICE_IDS.veiligThuis,
	'088 0767 000': SERVICE_IDS.luisterlijn,
	'+31 247 247 247': SERVICE_IDS.consularAbroad,
	'0800-0432': SERVICE_IDS.kindertelefoon,
	'112': SERVICE_IDS.emergency,
	'113': SERVICE_IDS.suicidePrevention,
};

describe('the scenarios of the course', () => {
	it('stand in order of the parts, two for each, the easier first, with ids of their own', () => {
		expect(SCENARIOS.map((scenario) => scenario.part)).toEqual(PARTS.flatMap((part) => [part, part]));
		const rank = SCENARIOS.map(({ part, difficulty }) => part * 10 + difficulty);
		expect(rank).toEqual(rank.toSorted((a, b) => a - b));
		expect(new Set(SCENARIOS.map((scenario) => scenario.id)).size).toBe(SCENARIOS.length);
	});

	describe.each(SCENARIOS.map((scenario) => ({ name: scenario.text.nl['title'] ?? '', ...scenario })))(
		'part $part: $name',
		({ graph, text }) => {
			it('passes the lint in every language', () => {
				expect(lint(graph, text)).toEqual([]);
			});

			it('reaches its open ending by the ideal path, with the same choices', () => {
				const state = playIdeal(graph);
				expect(state.at).toBe('open');
				expect(state.path.map((step) => step.choice)).toEqual(graph.debrief.idealPath);
			});

			it('lists every service whose number it names, so that a lapsed check warns the trainer', () => {
				const all = Object.values(text)
					.flatMap((table) => Object.values(table))
					.join('\n');
				const named = Object.entries(NUMBERS).filter(([number]) =>
					new RegExp(`(?<![0-9])${number.replaceAll('+', '\\+')}(?![0-9])`).test(all),
				);
				expect([...graph.services].sort()).toEqual(named.map(([, id]) => id).sort());
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

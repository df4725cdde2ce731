import type { RehearsalEvent } from '@sleutelwerk/core';
import { METERS, METER_MAX, METER_MIN } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce, replay } from './reduce.ts';
import { start } from './state.ts';
import { sampleGraph } from './testing/sample.ts';
import { viewOf } from './view.ts';
import { movesAt } from './walk.ts';

const graph = sampleGraph();
const id = fc.constantFrom(
	...Object.keys(graph.nodes),
	'd1a',
	'd1b',
	'd2a',
	'constructor',
	'__proto__',
	'nowhere',
	'',
);
const event: fc.Arbitrary<RehearsalEvent> = fc.oneof(
	fc.constantFrom<RehearsalEvent>({ type: 'started' }, { type: 'ended' }, { type: 'retried' }),
	fc.constant<RehearsalEvent>({ type: 'language-changed', locale: 'ar' }),
	id.map((at): RehearsalEvent => ({ type: 'continued', at })),
	id.map((at): RehearsalEvent => ({ type: 'skipped', at })),
	fc.tuple(id, id).map(([at, choice]): RehearsalEvent => ({ type: 'chose', at, choice })),
	fc.tuple(id, id).map(([at, choice]): RehearsalEvent => ({ type: 'repaired', at, choice })),
	fc
		.tuple(id, fc.string(), fc.boolean())
		.map(([at, ref, consent]): RehearsalEvent => ({ type: 'wrote', at, ref, consent })),
	// What an older or newer version, or a broken log, may hold.
	fc.record({ type: fc.string(), at: fc.anything() }).map((one) => one as unknown as RehearsalEvent),
);

/** Plays on from the state by the numbers given: always a move that is possible here. */
function playOn(picks: readonly number[]): readonly RehearsalEvent[] {
	const events: RehearsalEvent[] = [];
	let state = start(graph);
	for (const pick of picks) {
		const moves = movesAt(graph, state);
		const move = moves[pick % Math.max(1, moves.length)];
		if (!move) break;
		events.push(move);
		state = reduce(graph, state, move);
	}
	return events;
}

describe('reduce', () => {
	it('never throws and keeps the meters in bounds, whatever 10,000 event lists hold', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 60 }), (events) => {
				const state = replay(graph, events);
				viewOf(graph, state);
				return METERS.every((meter) => state.meters[meter] >= METER_MIN && state.meters[meter] <= METER_MAX);
			}),
			{ numRuns: 10_000 },
		);
	});

	it('replays to the same state, also when every event came twice and the language changed in between', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(), { maxLength: 40 }), (picks) => {
				const events = playOn(picks);
				const scarred = events.flatMap((one): RehearsalEvent[] => [
					one,
					one,
					{ type: 'language-changed', locale: 'tr' },
				]);
				expect(replay(graph, scarred)).toEqual(replay(graph, events));
			}),
		);
	});

	it('shows the consequence of a choice first and goes on after it', () => {
		const chosen = replay(graph, [{ type: 'started' }, { type: 'chose', at: 'd1', choice: 'd1a' }]);
		expect(viewOf(graph, chosen)).toMatchObject({
			kind: 'consequence',
			lines: [{ id: 'd1a.1' }],
			coach: 'd1a.coach',
			phrase: 'd1a.phrase',
			repair: { kind: 'possible', text: 'd1a.repair' },
		});
		expect(chosen.meters).toMatchObject({ trust: 8, safety: 3 });
		expect(reduce(graph, chosen, { type: 'continued', at: 'd1' }).at).toBe('d2');
	});

	it('repairs what can be repaired, once, and nothing else', () => {
		const chose = (choice: string) =>
			replay(graph, [{ type: 'started' }, { type: 'chose', at: 'd1', choice }]);
		const repaired = reduce(graph, chose('d1a'), { type: 'repaired', at: 'd1', choice: 'd1a' });
		expect(repaired).toMatchObject({ at: 'sorry', meters: { trust: 8, safety: 5 } });
		expect(repaired.path).toEqual([{ node: 'd1', choice: 'd1a', repaired: true }]);
		const impossible = chose('d1b');
		expect(reduce(graph, impossible, { type: 'repaired', at: 'd1', choice: 'd1b' })).toBe(impossible);
	});

	it('repairs nothing where the answer to the repair is missing', () => {
		const { sorry: _gone, ...nodes } = graph.nodes;
		const broken = { ...graph, nodes };
		const state = replay(broken, [{ type: 'started' }, { type: 'chose', at: 'd1', choice: 'd1a' }]);
		expect(reduce(broken, state, { type: 'repaired', at: 'd1', choice: 'd1a' })).toBe(state);
	});

	it('keeps a meter within its bounds', () => {
		const state = replay(graph, [{ type: 'started' }, { type: 'chose', at: 'd1', choice: 'd1b' }]);
		expect(state.meters.trust).toBe(METER_MIN);
	});

	it('keeps the consent of own words only where the turn goes to the trainer', () => {
		const words = graph.nodes['words'];
		if (words?.kind !== 'open') throw new Error('the sample has an open turn');
		const inside = { ...graph, nodes: { ...graph.nodes, words: { ...words, toTrainer: false } } };
		const state = { ...start(graph), status: 'playing' as const, at: 'words' };
		const wrote: RehearsalEvent = { type: 'wrote', at: 'words', ref: 'x', consent: true };
		expect(reduce(graph, state, wrote).openTurns).toEqual([{ node: 'words', ref: 'x', consent: true }]);
		expect(reduce(inside, state, wrote).openTurns).toEqual([{ node: 'words', ref: 'x', consent: false }]);
		expect(viewOf(graph, reduce(graph, state, wrote))).toMatchObject({ kind: 'models', ref: 'x' });
	});

	it('leads who stops early to the debrief, and starts again as often as wanted', () => {
		const stopped = replay(graph, [{ type: 'started' }, { type: 'ended' }]);
		expect(stopped).toMatchObject({ status: 'debrief', isStoppedEarly: true });
		expect(reduce(graph, stopped, { type: 'ended' }).status).toBe('ended');
		expect(reduce(graph, stopped, { type: 'retried' })).toEqual({
			...start(graph),
			status: 'playing',
			attempt: 2,
		});
	});

	it('ends and starts again once for each time it was meant', () => {
		const playing = replay(graph, [{ type: 'started' }, { type: 'chose', at: 'd1', choice: 'd1a' }]);
		const debrief = reduce(graph, playing, { type: 'ended', from: 'playing' });
		expect(debrief.status).toBe('debrief');
		expect(reduce(graph, debrief, { type: 'ended', from: 'playing' })).toBe(debrief);
		const again = reduce(graph, debrief, { type: 'retried', attempt: 1 });
		expect(again).toMatchObject({ status: 'playing', attempt: 2 });
		expect(reduce(graph, again, { type: 'retried' })).toBe(again);
		const further = reduce(graph, again, { type: 'chose', at: 'd1', choice: 'd1a' });
		expect(reduce(graph, further, { type: 'retried', attempt: 1 })).toBe(further);
		expect(reduce(graph, further, { type: 'retried', attempt: 2 }).attempt).toBe(3);
	});
});

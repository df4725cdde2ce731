import { SCENARIOS } from '@sleutelwerk/content/scenarios';
import type { Lesson, RehearsalEvent } from '@sleutelwerk/core';
import { replay, viewOf } from '@sleutelwerk/role-play';
import { describe, expect, it } from 'vitest';
import { begin, play, takeStep, withLetter, type Mine } from './deeds.ts';

const LESSON: Lesson = {
	...{ part: 1, number: 2, minutes: 5, heavy: false, words: [], services: [] },
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'choice', id: 'c1', options: ['a', 'b'], fitting: ['a'] },
		{ kind: 'reflection', id: 'f1' },
	],
};
const MINE: Mine = {
	...{ owner: 'me', edition: 'one', now: '2026-11-22T10:00:00.000Z', place: null },
	...{ steps: [], written: [], rehearsals: [], debriefed: [] },
};

describe('a step without a network', () => {
	it('is taken, and leads to the next one', () => {
		const done = takeStep(MINE, { lesson: LESSON, step: 'r1', state: 'done' });
		expect(done?.deed).toEqual({ kind: 'step', part: 1, lesson: 2, step: 'r1', state: 'done' });
		expect(done?.mine.place).toEqual({ lesson: 2, step: 'c1' });
	});

	it('keeps its answer when it is skipped later, and takes no answer that is none', () => {
		const step = { lesson: LESSON, step: 'c1', state: 'done' } as const;
		const answered = takeStep(MINE, step, { answer: { chosen: ['b'] } });
		expect(answered?.mine.place).toEqual({ lesson: 2, step: 'c1' });
		const skipped = takeStep(answered?.mine ?? MINE, { ...step, state: 'skipped' });
		expect(skipped?.mine.steps).toEqual([
			{ lesson: 2, step: 'c1', state: 'done', answer: { chosen: ['b'] } },
		]);
		expect(takeStep(MINE, step, { answer: { chosen: ['nowhere'] } })).toBeNull();
		expect(takeStep(MINE, step, { answer: { chosen: [] } })).toBeNull();
		expect(takeStep(MINE, { ...step, step: 'nowhere' })).toBeNull();
	});

	it('never takes away by an empty box what was written before on another device', () => {
		const step = { lesson: LESSON, step: 'f1', state: 'done' } as const;
		const empty = takeStep({ ...MINE, written: ['2/f1'] }, step, { words: '  ' });
		expect(empty?.words).toBeUndefined();
		expect(empty?.deed).not.toHaveProperty('words');
		const written = takeStep(MINE, step, { words: ' mijn woorden ' });
		expect(written?.words).toBe('mijn woorden');
		// Plain words stand neither in the deed nor in what the phone keeps.
		expect(JSON.stringify([written?.deed, written?.mine])).not.toContain('mijn woorden');
		expect(written?.mine.written).toEqual(['2/f1']);
		expect(written && withLetter(written.deed, 'letter')).toMatchObject({ words: 'letter' });
	});
});

describe('a talk without a network', () => {
	const scenario = SCENARIOS[0];
	if (!scenario) throw new Error('no scenario');
	const { graph, id: scenarioId } = scenario;
	const talk = { scenarioId, versionId: 'v1' };

	/** The event that leads on from where somebody is. */
	function nextEvent(events: readonly RehearsalEvent[]): Parameters<typeof play>[1]['event'] | null {
		const view = viewOf(graph, replay(graph, events));
		if (view.kind === 'debrief') return { type: 'ended' };
		if (view.kind === 'ended' || view.kind === 'before') return null;
		if (view.kind === 'decision') return { type: 'chose', at: view.node, choice: view.choices[0]?.id ?? '' };
		if (view.kind === 'open') return { type: 'wrote', at: view.node, words: 'mijn woorden', consent: true };
		return { type: 'continued', at: view.node };
	}

	it('is played to its end: every deed has the next place, double taps make none', () => {
		let mine = begin(MINE, talk, { graph, id: 'r1' })?.mine ?? MINE;
		expect(begin(mine, talk, { graph, id: 'r2' })).toBeNull();
		const places: number[] = [];
		for (let i = 0; i < 100; i += 1) {
			const event = nextEvent(mine.rehearsals[0]?.events ?? []);
			if (!event) break;
			const done = play(mine, { scenarioId, event }, { graph, id: `d${i}` });
			if (done?.deed.kind !== 'event') throw new Error('nothing happened');
			places.push(done.deed.seq);
			expect(JSON.stringify([done.deed, done.mine])).not.toContain('mijn woorden');
			mine = done.mine;
			// The second tap of the same button.
			const second = { graph, id: `e${i}` };
			if (event.type !== 'ended') expect(play(mine, { scenarioId, event }, second)).toBeNull();
		}
		expect(places).toEqual(places.map((_, at) => at + 2));
		expect(mine.debriefed).toEqual([scenarioId]);
		expect(begin(mine, talk, { graph, id: 'r2' })?.deed).toMatchObject({ rehearsalId: 'r2' });
	});

	it('names what it leaves, so that the server can tell a repeat from a second one', () => {
		const { mine } = begin(MINE, talk, { graph, id: 'r1' }) ?? { mine: MINE };
		const stopped = play(mine, { scenarioId, event: { type: 'ended' } }, { graph, id: 'd' });
		expect(stopped?.deed).toMatchObject({ event: { type: 'ended', from: 'playing' } });
		const again = play(stopped?.mine ?? mine, { scenarioId, event: { type: 'retried' } }, { graph, id: 'd' });
		expect(again?.deed).toMatchObject({ event: { type: 'retried', attempt: 1 } });
	});
});

import { describe, expect, it } from 'vitest';
import { debriefOf } from './debrief.ts';
import { replay } from './reduce.ts';
import { sampleGraph } from './testing/sample.ts';

const graph = sampleGraph();

describe('debriefOf', () => {
	it('lays the own path beside the ideal one and names what was repaired', () => {
		const state = replay(graph, [
			{ type: 'started' },
			{ type: 'chose', at: 'd1', choice: 'd1a' },
			{ type: 'repaired', at: 'd1', choice: 'd1a' },
			{ type: 'continued', at: 'sorry' },
			{ type: 'chose', at: 'd2', choice: 'd2a' },
			{ type: 'continued', at: 'd2' },
			{ type: 'skipped', at: 'd3' },
			{ type: 'ended' },
		]);
		const debrief = debriefOf(graph, state);
		expect(debrief.steps).toMatchObject([
			{ node: 'd1', chosen: { id: 'd1a' }, ideal: { id: 'd1b' }, isSame: false, repaired: true },
			{ node: 'd2', chosen: { id: 'd2a' }, ideal: { id: 'd2a' }, isSame: true, repaired: false },
			{ node: 'd3', chosen: null, ideal: { id: 'd3a' }, isSame: false },
		]);
		expect(debrief).toMatchObject({ repairsMade: ['d1a'], impossibleRepairs: [], isStoppedEarly: true });
	});

	it('shows what could not be taken back, and the right route to whoever stopped early', () => {
		const state = replay(graph, [
			{ type: 'started' },
			{ type: 'chose', at: 'd1', choice: 'd1b' },
			{ type: 'ended' },
		]);
		expect(debriefOf(graph, state)).toMatchObject({
			impossibleRepairs: [{ choice: 'd1b', text: 'd1b.repair' }],
			routes: ['route'],
			reflection: [],
		});
	});
});

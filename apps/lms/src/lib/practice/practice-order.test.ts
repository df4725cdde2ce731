import { describe, expect, it } from 'vitest';
import { nextTalk } from './practice-order.ts';

type State = 'new' | 'begun' | 'debriefed';

function part(number: number, { taken = 4, states }: { taken?: number; states: readonly State[] }) {
	return {
		lessons: [{ taken, steps: 4 }],
		practice: states.map((state, index) => ({
			id: `${String(number)}.${String(index + 1)}`,
			title: 't',
			titleLocale: 'nl',
			state,
		})),
	};
}

describe('the talk that is offered next', () => {
	it('is the easier one of the first part whose lessons are done', () => {
		const parts = [part(1, { taken: 3, states: ['new', 'new'] }), part(2, { states: ['new', 'new'] })];
		expect(nextTalk(parts)?.id).toBe('2.1');
	});

	it('goes through the parts before it comes to the second talk of one', () => {
		const parts = [part(1, { states: ['debriefed', 'new'] }), part(2, { states: ['begun', 'new'] })];
		expect(nextTalk(parts)?.id).toBe('2.1');
		const both = [part(1, { states: ['debriefed', 'new'] }), part(2, { states: ['debriefed', 'new'] })];
		expect(nextTalk(both)?.id).toBe('1.2');
	});

	it('is none before a part is done, and none when all are played', () => {
		expect(nextTalk([part(1, { taken: 0, states: ['new'] })])).toBeUndefined();
		expect(nextTalk([part(1, { states: ['debriefed', 'debriefed'] })])).toBeUndefined();
	});
});

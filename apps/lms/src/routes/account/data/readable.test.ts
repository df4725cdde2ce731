import { expect, it } from 'vitest';
import { readableRow } from './readable.ts';

const day = (at: string) => at.slice(0, 10);

it('shows what people read: no ids, nothing empty, moments written out, whole texts apart', () => {
	const row = {
		id: 'c0ffee00-0000-4000-8000-000000000000',
		group: 'Groep Winter',
		endedAt: null,
		showsName: false,
		at: '2026-11-22T10:00:00.000Z',
		answer: { chosen: ['a', 'b'] },
		text: 'Dit vond ik moeilijk.',
	};
	expect(readableRow(row, day)).toEqual({
		facts: ['Groep Winter', '2026-11-22', 'a', 'b'],
		texts: ['Dit vond ik moeilijk.'],
	});
});

import { describe, expect, it } from 'vitest';
import { NO_SHIFT, nextShift, type KeyStroke } from './shift-sequence.ts';

type Press = Partial<KeyStroke> & { key?: string };

/** Plays keys 100 ms apart and gives how far the sequence came. */
function countAfter(...presses: Press[]): number {
	let at = 1000;
	const strokes = presses.map((press): KeyStroke => {
		at += 100;
		return { type: 'keydown', key: 'Shift', isRepeat: false, at, ...press };
	});
	return strokes.reduce(nextShift, NO_SHIFT).count;
}

const down: Press = {};
const up: Press = { type: 'keyup' };

describe('nextShift', () => {
	it('counts Shift that went down and up alone', () => {
		expect(countAfter(down, up)).toBe(1);
		expect(countAfter(down, up, down, up, down, up)).toBe(3);
	});

	it('does not count a Shift that types a capital', () => {
		const capital = [down, { key: 'A' }, { key: 'A', type: 'keyup' }, up] as Press[];
		expect(countAfter(...capital, ...capital, ...capital)).toBe(0);
	});

	it('does not count a Shift that is held down', () => {
		expect(countAfter(down, { isRepeat: true }, { isRepeat: true }, up)).toBe(0);
	});

	it('begins again after any other key', () => {
		expect(countAfter(down, up, down, up, { key: 'x' }, { key: 'x', type: 'keyup' }, down, up)).toBe(1);
	});

	it('begins again when five seconds have passed', () => {
		const late: Press[] = [{ at: 7000 }, { at: 7050, type: 'keyup' }];
		expect(countAfter(down, up, down, up, ...late)).toBe(1);
	});
});

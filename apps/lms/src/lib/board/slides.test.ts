import { describe, expect, it } from 'vitest';
import { slideAt, slidesOf, stepOfKey, type Board } from './slides.ts';

const key = (name: string, extra = {}) => ({
	...{ key: name, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, target: null },
	...extra,
});

describe('the screens of a board', () => {
	it('are three for each moment and one for what can be put right, between the start and the questions', () => {
		const board = { moments: [{}, { other: { repair: {} } }] } as Board;
		const moment = ['spread', 'ways', 'coach'];
		const all = ['start', 'counting', ...moment, ...moment, 'repair', 'ending', 'why', 'questions'];
		expect(slidesOf(board).map((slide) => slide.kind)).toEqual(all);
	});

	it('are found by their number; anything else is the first', () => {
		expect(slideAt('3', 9)).toBe(3);
		for (const wish of [null, '', '9', '-1', '1.5', 'x']) expect(slideAt(wish, 9)).toBe(0);
	});

	it('follow arrows, space and the keys of a pointer; arrows turn where one reads from the right', () => {
		expect(['ArrowRight', ' ', 'PageDown'].map((name) => stepOfKey(key(name), false))).toEqual([1, 1, 1]);
		expect(['ArrowLeft', 'PageUp', 'a'].map((name) => stepOfKey(key(name), false))).toEqual([-1, -1, 0]);
		expect(['ArrowLeft', 'ArrowRight', ' ', 'PageUp'].map((name) => stepOfKey(key(name), true))).toEqual([
			1, -1, 1, -1,
		]);
		expect(stepOfKey(key('ArrowLeft', { altKey: true }), false)).toBe(0);
	});
});

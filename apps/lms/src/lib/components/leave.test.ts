import { describe, expect, it } from 'vitest';

type Key = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean };
type Counter = { down(event: Key): void; up(event: Key): void };
type LeaveModule = { shiftCounter(onCount: (count: number) => void, now?: () => number): Counter };

const file = new URL('../../../static/leave.js', import.meta.url).href;
const { shiftCounter } = (await import(/* @vite-ignore */ file)) as LeaveModule;
const key = (name: string): Key => ({ key: name, ctrlKey: false, altKey: false, metaKey: false });

function setUp() {
	let at = 0;
	const counts: number[] = [];
	const counter = shiftCounter(
		(count) => counts.push(count),
		() => at,
	);
	const shift = () => {
		counter.down(key('Shift'));
		counter.up(key('Shift'));
	};
	return { counts, counter, shift, wait: (ms: number) => (at += ms) };
}

describe('Shift three times', () => {
	it('counts to three', () => {
		const { counts, shift } = setUp();
		shift();
		shift();
		shift();
		expect(counts).toEqual([1, 2, 3]);
	});

	it('begins anew after another key', () => {
		const { counts, counter, shift } = setUp();
		shift();
		shift();
		counter.down(key('a'));
		shift();
		expect(counts).toEqual([1, 2, 0, 1]);
	});

	it('does not take a typed capital for an exit', () => {
		const { counts, counter } = setUp();
		for (const letter of 'ABC') {
			counter.down(key('Shift'));
			counter.down(key(letter));
			counter.up(key('Shift'));
		}
		expect(counts).toEqual([]);
	});

	it('forgets presses that lie more than five seconds back', () => {
		const { counts, shift, wait } = setUp();
		shift();
		shift();
		wait(6000);
		shift();
		expect(counts).toEqual([1, 2, 1]);
	});
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atLeast } from './at-least.ts';

const FLOOR = 150;
const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Whether an answer, good or bad, has been given yet. */
function watch(answer: Promise<unknown>): () => string {
	let seen = 'nothing yet';
	answer.then(
		(value) => (seen = `answer ${String(value)}`),
		(error: unknown) => (seen = String(error)),
	);
	return () => seen;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer that takes at least so long', () => {
	it('is not given before the floor, however soon the work is done', async () => {
		const seen = watch(atLeast(FLOOR, () => Promise.resolve('nobody'), sleep));
		await vi.advanceTimersByTimeAsync(FLOOR - 1);
		expect(seen()).toBe('nothing yet');
		await vi.advanceTimersByTimeAsync(1);
		expect(seen()).toBe('answer nobody');
	});

	it('comes as late when the work fails at once', async () => {
		const seen = watch(atLeast(FLOOR, () => Promise.reject(new Error('no mail')), sleep));
		await vi.advanceTimersByTimeAsync(FLOOR - 1);
		expect(seen()).toBe('nothing yet');
		await vi.advanceTimersByTimeAsync(1);
		expect(seen()).toBe('Error: no mail');
	});

	it('works while it waits, and waits no second time', async () => {
		const slow = async () => {
			await sleep(FLOOR * 2);
			return 'mailed';
		};
		const seen = watch(atLeast(FLOOR, slow, sleep));
		await vi.advanceTimersByTimeAsync(FLOOR * 2 - 1);
		expect(seen()).toBe('nothing yet');
		await vi.advanceTimersByTimeAsync(1);
		expect(seen()).toBe('answer mailed');
	});
});

import { describe, expect, it } from 'vitest';
import { LIMITS, limitDecision, limitRule, previousWindowStartOf, windowStartOf } from './limits.ts';

const rule = limitRule('loginPerAccount');
const start = windowStartOf(rule, new Date('2026-11-22T10:20:00Z'));
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe('windows', () => {
	it('are the same for every process', () => {
		expect(windowStartOf(rule, new Date('2026-11-22T10:29:59.999Z')).toISOString()).toBe(
			'2026-11-22T10:15:00.000Z',
		);
		expect(windowStartOf(rule, new Date('2026-11-22T10:30:00.000Z')).toISOString()).toBe(
			'2026-11-22T10:30:00.000Z',
		);
		expect(previousWindowStartOf(rule, after(0)).toISOString()).toBe('2026-11-22T10:00:00.000Z');
	});
});

describe('decisions', () => {
	it('let exactly as many through as the rule says', () => {
		expect(limitDecision(rule, { current: rule.max, previous: 0 }, after(10))).toEqual({ allowed: true });
		expect(limitDecision(rule, { current: rule.max + 1, previous: 0 }, after(10)).allowed).toBe(false);
	});

	it('do not give twice the number around the turn of a window', () => {
		const counts = { current: 1, previous: rule.max };
		expect(limitDecision(rule, counts, after(1)).allowed).toBe(false);
		expect(limitDecision(rule, counts, after(rule.windowSeconds / 2)).allowed).toBe(true);
	});

	it('forget a window that is past', () => {
		expect(limitDecision(rule, { current: 1, previous: 0 }, after(0)).allowed).toBe(true);
	});

	it.each([
		[{ current: 11, previous: 0 }, 100],
		[{ current: 40, previous: 3 }, 899],
		[{ current: 1, previous: 10 }, 1],
		[{ current: 5, previous: 30 }, 200],
		[{ current: 10, previous: 10 }, 450],
	])('tell when the next try of %j at second %d is taken, and not much too late', (counts, second) => {
		const decision = limitDecision(rule, counts, after(second));
		if (decision.allowed) throw new Error('was to be refused');
		const takenAt = (wait: number) => {
			const at = second + wait;
			const turned = at >= rule.windowSeconds;
			const then = turned
				? { current: 1, previous: counts.current }
				: { current: counts.current + 1, previous: counts.previous };
			return limitDecision(rule, then, after(at)).allowed;
		};
		expect(takenAt(decision.retryAfter)).toBe(true);
		expect(takenAt(decision.retryAfter - 2)).toBe(false);
	});

	it('have a rule for every door that guesses or mails', () => {
		expect(Object.keys(LIMITS)).toEqual(
			expect.arrayContaining([
				'loginPerAccount',
				'loginPerAddress',
				'signUpPerAddress',
				'signUpPerMail',
				'verifyPerAddress',
				'askPerAddress',
			]),
		);
		for (const { max, windowSeconds } of Object.values(LIMITS))
			expect(Math.min(max, windowSeconds)).toBeGreaterThan(0);
	});
});

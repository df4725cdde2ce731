import { describe, expect, it } from 'vitest';
import { isLowTwice, isSeatsFor, proposeTurns, spreadMinutes, type PastTurn } from './supervision-groups.ts';

describe('seats', () => {
	it('are five to eight among peers, three to four where somebody leads', () => {
		const fits = (kind: 'intervisie' | 'supervision') =>
			Array.from({ length: 12 }, (_, seats) => seats).filter((seats) => isSeatsFor(kind, seats));
		expect(fits('intervisie')).toEqual([5, 6, 7, 8]);
		expect(fits('supervision')).toEqual([3, 4]);
		expect(isSeatsFor('intervisie', 5.5)).toBe(false);
	});
});

describe('whose turn it is', () => {
	const people = ['a', 'b', 'c', 'd', 'e'];

	it('goes to who did it longest ago or never, and nobody has two roles', () => {
		expect(proposeTurns(people, [])).toEqual({ 'brings-in': 'a', leads: 'b', 'keeps-time': 'c' });
		const past: PastTurn[] = [
			...people.map((accountId, at) => ({ accountId, role: 'brings-in' as const, at: 9 - at })),
			{ accountId: 'b', role: 'leads', at: 3 },
		];
		expect(proposeTurns(people, past)).toEqual({ 'brings-in': 'e', leads: 'a', 'keeps-time': 'b' });
	});

	it('comes round: in ten evenings each of five brings something in twice, and each leads', () => {
		const past: PastTurn[] = [];
		for (let at = 0; at < 10; at++)
			for (const [role, accountId] of Object.entries(proposeTurns(people, past)))
				past.push({ accountId, role: role as PastTurn['role'], at });
		const timesOf = (role: PastTurn['role'], person: string) =>
			past.filter((one) => one.role === role && one.accountId === person).length;
		expect(people.map((person) => timesOf('brings-in', person))).toEqual([2, 2, 2, 2, 2]);
		// Who brings something in does not lead as well, so leading may come a turn later.
		for (const person of people) expect([1, 2, 3]).toContain(timesOf('leads', person));
	});

	it('gives what there is to two people, and nothing to nobody', () => {
		expect(proposeTurns(['a', 'b'], [])).toEqual({ 'brings-in': 'a', leads: 'b', 'keeps-time': 'a' });
		expect(proposeTurns([], [])).toEqual({});
	});
});

describe('minutes of an evening', () => {
	it.each([30, 90, 120, 480])('add up to exactly %i', (total) => {
		const minutes = spreadMinutes([10, 5, 15, 25, 20, 10, 10, 5, 10, 10], total);
		expect(minutes.reduce((all, one) => all + one, 0)).toBe(total);
		expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1);
	});
});

describe('a hint to talk', () => {
	const now = new Date('2026-11-22T10:00:00Z');
	const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

	it('comes after two low answers in a row, both of the last thirty days', () => {
		const low = [2, 1, 4];
		expect(isLowTwice([{ answers: low, at: ago(1) }], now)).toBe(false);
		expect(
			isLowTwice(
				[low, low].map((answers, days) => ({ answers, at: ago(days) })),
				now,
			),
		).toBe(true);
		expect(
			isLowTwice(
				[
					{ answers: [4, 4, 4], at: ago(0) },
					{ answers: low, at: ago(1) },
					{ answers: low, at: ago(2) },
				],
				now,
			),
		).toBe(false);
		expect(
			isLowTwice(
				[
					{ answers: low, at: ago(1) },
					{ answers: low, at: ago(40) },
				],
				now,
			),
		).toBe(false);
		expect(
			isLowTwice(
				[low, [2, 3, 3]].map((answers) => ({ answers, at: ago(1) })),
				now,
			),
		).toBe(false);
	});
});

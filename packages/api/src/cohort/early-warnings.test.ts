import { expect, it } from 'vitest';
import type { Standing } from '../certificate/eligibility-facts.ts';
import { warningsOf } from './early-warnings.ts';

const now = new Date('2026-11-22T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const group = { held: 3, planned: 6, now };
const person = (extra: {
	rehearsals?: number;
	last?: Date | null;
	missed?: number;
	isMet?: boolean;
	state?: 'finished';
}) =>
	({
		facts: { rehearsals: extra.rehearsals ?? 0 },
		missed: extra.missed ?? 0,
		state: extra.state ?? 'active',
		requirements: [{ name: 'rehearsals', isMet: extra.isMet ?? false, has: 0, needs: 3 }],
		lastRehearsalAt: extra.last ?? null,
	}) as Standing;

it('warns about who missed twice, never once', () => {
	expect(warningsOf(person({ missed: 2, isMet: true }), group)).toEqual(['missed-twice']);
	expect(warningsOf(person({ missed: 1, isMet: true }), group)).toEqual([]);
});

it('warns about who never practised once half is over, not before, and not who is in the middle of it', () => {
	expect(warningsOf(person({}), group)).toEqual(['no-practice']);
	expect(warningsOf(person({}), { ...group, held: 2 })).toEqual([]);
	expect(warningsOf(person({ last: daysAgo(1) }), group)).toEqual([]);
});

it('warns after 28 days without practice, unless she has rehearsed enough or is finished', () => {
	expect(warningsOf(person({ rehearsals: 1, last: daysAgo(28) }), group)).toEqual(['practice-stopped']);
	expect(warningsOf(person({ rehearsals: 1, last: daysAgo(27) }), group)).toEqual([]);
	expect(warningsOf(person({ rehearsals: 3, last: daysAgo(90), isMet: true }), group)).toEqual([]);
	expect(warningsOf(person({ rehearsals: 1, last: daysAgo(90), state: 'finished' }), group)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOffOf, markedAt, verdictOf, type MarkFact } from './attendance.ts';

const STATES = ['present', 'late', 'left-early', 'excused', 'absent'] as const;
const NOON = Date.parse('2026-11-21T12:00:00Z');

let count = 0;
const mark = (by: string, state: MarkFact['state'], at: number, extra: Partial<MarkFact> = {}): MarkFact => ({
	id: `m${(count += 1)}`,
	...{ by, state, at, serverAt: at, isOwn: false, settles: [] },
	...extra,
});

describe('what stands', () => {
	it('is a correction when the same person says something else later', () => {
		const marks = [mark('hanna', 'present', 1), mark('hanna', 'left-early', 2)];
		expect(verdictOf(marks)).toMatchObject({ counts: { state: 'left-early' }, contradiction: [] });
	});

	it('is a contradiction when two people say something else, and counts as neither', () => {
		const verdict = verdictOf([mark('hanna', 'present', 1), mark('ruben', 'absent', 2)]);
		expect(verdict.counts).toBeNull();
		expect(verdict.contradiction).toHaveLength(2);
		expect(verdict.attends).toBe('disputed');
	});

	it('was there where both say so, though they do not agree about how', () => {
		const verdict = verdictOf([mark('hanna', 'present', 1), mark('ruben', 'late', 2)]);
		expect(verdict).toMatchObject({ counts: null, attends: 'yes' });
		expect(verdict.contradiction).toHaveLength(2);
	});

	it('is settled by a mark that names what it settles, and by no other', () => {
		const [hers, his] = [mark('hanna', 'present', 1), mark('ruben', 'absent', 2)];
		const third = mark('olga', 'present', 3);
		expect(verdictOf([hers, his, third]).contradiction).toHaveLength(3);
		const settling = { ...third, settles: [hers.id, his.id] };
		expect(verdictOf([hers, his, settling])).toMatchObject({ counts: { by: 'olga' }, contradiction: [] });
		// A mark nobody had seen when it was settled is not settled with it.
		const late = mark('ruben', 'absent', 2.5);
		expect(verdictOf([hers, his, settling, late]).attends).toBe('disputed');
		// An older one brings nothing back.
		const old = mark('ruben', 'excused', 0);
		expect(verdictOf([hers, his, settling, old]).contradiction).toEqual([]);
	});

	it('takes her own check-in only while no trainer said anything', () => {
		const own = mark('amira', 'present', 9, { isOwn: true });
		expect(verdictOf([own])).toMatchObject({ attends: 'yes', counts: { isOwn: true } });
		const verdict = verdictOf([mark('hanna', 'absent', 1), own]);
		expect(verdict).toMatchObject({ attends: 'no', counts: { by: 'hanna' }, contradiction: [], own });
	});
});

describe('clocks', () => {
	it('is put right by what the device said when it sent, and never lies in the future', () => {
		const serverAt = new Date(NOON);
		const anHourAhead = NOON + 3_600_000;
		const clockOffSeconds = clockOffOf(new Date(anHourAhead), serverAt);
		expect(clockOffSeconds).toBe(3600);
		const deviceAt = new Date(anHourAhead - 600_000);
		expect(markedAt({ deviceAt, serverAt, clockOffSeconds }).getTime()).toBe(NOON - 600_000);
		expect(clockOffOf(new Date(NOON - 20_000), serverAt)).toBe(0);
		expect(markedAt({ deviceAt: new Date(anHourAhead), serverAt, clockOffSeconds: 0 })).toEqual(serverAt);
	});

	it.each(['1900-01-01', '2150-01-01'])('of %s still gives a number that can be kept', (day) => {
		const off = clockOffOf(new Date(day), new Date(NOON));
		expect(Math.abs(off)).toBe(2 ** 31 - 1);
	});
});

type Tap = { requestId: string; by: string; state: MarkFact['state']; deviceAt: number };

/** A server that keeps each request once and stamps what it received. */
function received(sent: readonly Tap[], offBy: Readonly<Record<string, number>>): MarkFact[] {
	const kept = new Map<string, MarkFact>();
	for (const [index, tap] of sent.entries()) {
		if (kept.has(tap.requestId)) continue;
		const serverAt = new Date(NOON + index * 1000);
		const sentAt = new Date(serverAt.getTime() + (offBy[tap.by] ?? 0));
		const at = markedAt({
			deviceAt: new Date(tap.deviceAt),
			serverAt,
			clockOffSeconds: clockOffOf(sentAt, serverAt),
		}).getTime();
		const { requestId: id, by, state } = tap;
		kept.set(id, { id, by, state, at, serverAt: serverAt.getTime(), isOwn: false, settles: [] });
	}
	return [...kept.values()];
}

/** Both outboxes in their own order, woven together as `turns` says; each request is sent once or more. */
function woven(one: readonly Tap[], other: readonly Tap[], turns: readonly boolean[]): Tap[] {
	const [left, right] = [[...one], [...other]];
	const sent: Tap[] = [];
	for (const turn of turns) {
		const next = (turn ? left : right).shift();
		if (next) sent.push(next);
		// An answer that got lost is asked for again.
		if (sent[0] && sent.length % 3 === 0) sent.push(sent[0]);
	}
	return [...sent, ...left, ...right];
}

const outbox = (by: string, offMs: number) =>
	fc
		.array(fc.tuple(fc.constantFrom(...STATES), fc.integer({ min: 1, max: 900 })), { maxLength: 6 })
		.map((taps) => {
			let seconds = 4 * 3600;
			return taps.map(([state, step], index): Tap => {
				seconds -= step;
				const deviceAt = NOON - 5 * 3_600_000 + (4 * 3600 - seconds) * 1000 + offMs;
				return { requestId: `${by}${index}`, by, state, deviceAt };
			});
		});
const shape = ({ counts, contradiction, attends }: ReturnType<typeof verdictOf>) => ({
	counts: counts?.id,
	contradiction: contradiction.map((one) => one.id).sort(),
	attends,
});

describe('two devices that were offline', () => {
	it('end the same in whatever order their marks arrive, also with a wrong clock', () => {
		const HOURS_OFF = { hanna: 0, ruben: -7_200_000 };
		fc.assert(
			fc.property(
				outbox('hanna', HOURS_OFF.hanna),
				outbox('ruben', HOURS_OFF.ruben),
				fc.array(fc.boolean(), { maxLength: 14 }),
				fc.array(fc.boolean(), { maxLength: 14 }),
				(one, other, turns, otherTurns) => {
					const first = received(woven(one, other, turns), HOURS_OFF);
					const second = received(woven(one, other, otherTurns), HOURS_OFF);
					expect(first).toHaveLength(one.length + other.length);
					expect(shape(verdictOf(first))).toEqual(shape(verdictOf(second)));
					const says = verdictOf(first);
					const [hers, his] = [one.at(-1)?.state, other.at(-1)?.state];
					if (hers && his && hers !== his) expect(says.contradiction).toHaveLength(2);
					else expect(says.counts?.state).toBe(hers ?? his);
				},
			),
			{ numRuns: 500 },
		);
	});
});

import type { Lesson, Step } from '@sleutelwerk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	growthOf,
	isAnswerFor,
	isEligible,
	judge,
	missingItems,
	mixed,
	nextStep,
	requirementsOf,
	resumeStep,
	shareTaken,
	stepsTaken,
	whereToGoOn,
	CERTIFICATE_RULES,
	type StepRecord,
} from './index.ts';

const lesson: Lesson = {
	part: 2,
	number: 1,
	minutes: 6,
	heavy: false,
	words: [],
	services: [],
	steps: [
		{ kind: 'read', id: 'r1' },
		{ kind: 'statement', id: 's1' },
		{ kind: 'think', id: 't1' },
	],
};
const done = (step: string, at = { part: 2, lesson: 1 }): StepRecord => ({ ...at, step, state: 'done' });

describe('going on in a lesson', () => {
	it('starts at the first step, goes on at the first open one, and at the place one left', () => {
		expect(resumeStep(lesson, [], null)).toBe('r1');
		expect(resumeStep(lesson, [done('r1')], null)).toBe('s1');
		expect(resumeStep(lesson, [done('r1'), done('s1')], { part: 2, lesson: 1, step: 'r1' })).toBe('r1');
		expect(resumeStep(lesson, [done('r1')], { part: 2, lesson: 1, step: 'gone' })).toBe('s1');
		expect(resumeStep(lesson, [done('r1', { part: 1, lesson: 1 })], null)).toBe('r1');
	});

	it('knows what comes next', () => {
		expect(nextStep(lesson, 'r1')).toBe('s1');
		expect(nextStep(lesson, 't1')).toBeNull();
		expect(nextStep(lesson, 'nowhere')).toBeNull();
	});

	it('finds the lesson to go on with', () => {
		const outline = [
			{ part: 1, number: 1, steps: 1 },
			{ part: 1, number: 2, steps: 1 },
			{ part: 2, number: 1, steps: 3 },
		];
		expect(whereToGoOn(outline, [], null)).toEqual(outline[0]);
		expect(whereToGoOn(outline, [], { part: 1, lesson: 2, step: null })).toEqual(outline[1]);
		expect(
			whereToGoOn(outline, [{ part: 1, lesson: 2, step: 'x', state: 'skipped' }], {
				part: 1,
				lesson: 2,
				step: null,
			}),
		).toEqual(outline[2]);
		const all = [
			done('a', { part: 1, lesson: 1 }),
			done('a', { part: 1, lesson: 2 }),
			done('r1'),
			done('s1'),
			done('t1'),
		];
		expect(whereToGoOn(outline, all, null)).toBeNull();
		expect(shareTaken(outline, all)).toBe(1);
		expect(stepsTaken({ part: 2, number: 1, steps: 3 }, [done('r1'), done('r1')])).toBe(1);
	});
});

describe('exercises', () => {
	const ordering: Step = { kind: 'ordering', id: 'o', items: ['a', 'b', 'c'] };
	const matching: Step = { kind: 'matching', id: 'm', pairs: ['a', 'b'] };
	const choice: Step = { kind: 'case', id: 'c', options: ['a', 'b', 'c'], fitting: ['b'] };

	it('judge what fits and what does not', () => {
		expect(judge(ordering, { order: ['a', 'c', 'b'] })).toEqual({
			fits: { a: true, c: false, b: false },
			all: false,
		});
		expect(judge(matching, { pairs: { a: 'a', b: 'b' } })?.all).toBe(true);
		expect(judge(matching, { pairs: { a: 'b', b: 'a' } })?.all).toBe(false);
		expect(judge(choice, { chosen: ['b'] })?.all).toBe(true);
		expect(judge({ kind: 'statement', id: 's' }, { chosen: ['agree'] })).toBeNull();
	});

	it('refuse answers that are not answers to them', () => {
		expect(isAnswerFor(ordering, { order: ['a', 'b'] })).toBe(false);
		expect(isAnswerFor(ordering, { order: ['a', 'a', 'b'] })).toBe(false);
		expect(isAnswerFor(choice, { chosen: [] })).toBe(false);
		expect(isAnswerFor(choice, { chosen: ['z'] })).toBe(false);
		expect(isAnswerFor(matching, { pairs: { a: 'z', b: 'a' } })).toBe(false);
		expect(isAnswerFor({ kind: 'think', id: 't' }, { chosen: ['agree'] })).toBe(false);
		expect(isAnswerFor({ kind: 'statement', id: 's' }, { chosen: ['maybe'] })).toBe(false);
	});

	it('refuse an answer that carries more than belongs to it, and one of another kind', () => {
		const right = { order: ['a', 'b', 'c'], chosen: ['b'], pairs: { a: 'a', b: 'b' } };
		const statement: Step = { kind: 'statement', id: 's' };
		const fields = [
			[ordering, 'order'],
			[choice, 'chosen'],
			[matching, 'pairs'],
			[statement, 'chosen'],
		] as const;
		for (const [step, field] of fields) {
			const own = step === statement ? { chosen: ['agree'] } : { [field]: right[field] };
			expect(isAnswerFor(step, own), step.kind).toBe(true);
			for (const other of ['order', 'chosen', 'pairs', 'note'] as const) {
				if (other === field) continue;
				const more = { ...own, [other]: other === 'note' ? 'a story' : right[other] };
				expect(isAnswerFor(step, more), `${step.kind} with ${other}`).toBe(false);
				expect(isAnswerFor(step, { [other]: Reflect.get(more, other) }), other).toBe(false);
			}
		}
		expect(isAnswerFor({ kind: 'reflection', id: 'f' }, {})).toBe(false);
	});

	it('are mixed the same way each time, and never stand in the fitting order', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(ids, fc.string(), (items, seed) => {
				const order = mixed(items, seed);
				expect([...order].sort()).toEqual([...items].sort());
				expect(order).toEqual(mixed(items, seed));
				expect(order).not.toEqual(items);
			}),
		);
	});
});

describe('the certificate', () => {
	const all = {
		meetings: 6,
		lessons: 1,
		rehearsals: 6,
		assessmentAfter: true,
		intake: true,
		confidentiality: true,
		vogSeen: false,
	};

	it('takes everything the rules name, and the VOG only where the organisation asks it', () => {
		expect(isEligible(requirementsOf(CERTIFICATE_RULES, all, false))).toBe(true);
		const asked = requirementsOf(CERTIFICATE_RULES, all, true);
		expect(isEligible(asked)).toBe(false);
		expect(asked.filter((one) => !one.isMet).map((one) => one.name)).toEqual(['vog']);
	});

	it.each([
		['meetings', { meetings: 4 }],
		['lessons', { lessons: 0.799 }],
		['rehearsals', { rehearsals: 2 }],
		['assessmentAfter', { assessmentAfter: false }],
		['intake', { intake: false }],
		['confidentiality', { confidentiality: false }],
	])('says that %s is missing', (name, missing) => {
		const open = requirementsOf(CERTIFICATE_RULES, { ...all, ...missing }, false).filter((one) => !one.isMet);
		expect(open.map((one) => one.name)).toEqual([name]);
	});
});

describe('before and after', () => {
	const items = [
		{ id: 'a', part: 1, kind: 'know', direction: 'up' },
		{ id: 'b', part: 0, kind: 'dare', direction: 'down' },
	] as const;
	it('counts a fall of a reversed item as growth, and leaves out what was answered once', () => {
		expect(growthOf(items, { a: 2, b: 4 }, { a: 4, b: 1 })).toEqual([
			{ item: 'a', before: 2, after: 4, change: 2 },
			{ item: 'b', before: 4, after: 1, change: 3 },
		]);
		expect(growthOf(items, { a: 2 }, { b: 1 })).toEqual([]);
		expect(missingItems(items, { a: 1 })).toEqual(['b']);
	});
});

import type { Lesson, Step, StepKind } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../glossary/index.ts';
import { SERVICE_IDS } from '../services/ids.ts';
import type { ServiceName } from '../services/ids.ts';
import { COURSE } from './index.ts';
import type { CoursePart } from './index.ts';
import { fits, paragraphCounts, stringsOf } from './lesson-strings.ts';
import { harmfulAdvice, sentenceLengths } from './plain-language.ts';

const LANGUAGES = ['nl', 'en'] as const;
const LESSONS = COURSE.parts.flatMap((part) => part.lessons.map((lesson) => ({ part, ...lesson })));
const named = LESSONS.map(
	(lesson) => [`${lesson.structure.part}.${lesson.structure.number}`, lesson] as const,
);

/** What a half-day needs at least; matching and ordering count together beyond part 3. */
const REQUIRED: readonly (readonly [readonly StepKind[], number])[] = [
	[['statement'], 2],
	[['case'], 1],
	[['matching', 'ordering'], 1],
	[['choice'], 1],
	[['reflection'], 1],
	[['think'], 1],
];

function missingKinds(part: CoursePart): string[] {
	const kinds = part.lessons.flatMap((lesson) => lesson.structure.steps.map((step) => step.kind));
	const both: typeof REQUIRED =
		part.number <= 3
			? [
					[['matching'], 1],
					[['ordering'], 1],
				]
			: [];
	return [...REQUIRED, ...both]
		.filter(([wanted, least]) => kinds.filter((kind) => wanted.includes(kind)).length < least)
		.map(([wanted]) => wanted.join(' or '));
}

/** Numbers that a text may print only when the lesson names the service, so that a lapsed check warns the trainer. */
const NUMBERS: readonly (readonly [RegExp, ServiceName])[] = [
	[/\b112\b/u, 'emergency'],
	[/0800-2000/u, 'veiligThuis'],
	[/0800-0188/u, 'sexualViolenceCentre'],
	[/0800-0432/u, 'kindertelefoon'],
	[/\b113\b/u, 'suicidePrevention'],
	[/088 0767 000/u, 'luisterlijn'],
	[/020-765 38 01/u, 'doktersVanDeWereld'],
];

function unnamedServices(services: readonly string[], texts: readonly string[]): ServiceName[] {
	return NUMBERS.filter(([number, name]) => {
		return texts.some((text) => number.test(text)) && !services.includes(SERVICE_IDS[name]);
	}).map(([, name]) => name);
}

function answersOf(step: Step): { options: readonly string[]; fitting: readonly string[] } | null {
	return step.kind === 'case' || step.kind === 'choice' ? step : null;
}

describe('the parts of the course', () => {
	it('are numbered, and their lessons too, because addresses are made of these numbers', () => {
		expect(COURSE.parts.map((part) => part.number)).toEqual(COURSE.parts.map((_, index) => index + 1));
		for (const part of COURSE.parts) {
			const places = part.lessons.map(({ structure }) => [structure.part, structure.number]);
			expect(places).toEqual(part.lessons.map((_, index) => [part.number, index + 1]));
		}
	});

	it.each(COURSE.parts.map((part) => [part.number, part] as const))(
		'part %i has lessons and exercises enough',
		(_, part) => {
			expect(part.lessons.length).toBeGreaterThanOrEqual(4);
			expect(missingKinds(part)).toEqual([]);
			expect(LANGUAGES.every((language) => part.text[language].title && part.text[language].summary)).toBe(
				true,
			);
		},
	);

	it('would be noticed without its private reflection', () => {
		const part = COURSE.parts[0];
		if (!part) throw new Error('no part');
		const lessons = part.lessons.map(({ structure, text }) => {
			const kept: Lesson = structure;
			return { text, structure: { ...kept, steps: kept.steps.filter((step) => step.kind !== 'reflection') } };
		});
		expect(missingKinds({ ...part, lessons })).toEqual(['reflection']);
	});
});

describe.each(named)('lesson %s', (_, { structure, text }) => {
	const lesson: Lesson = structure;

	it('is short, has unique steps, exercises, and fitting options that are not all', () => {
		expect(lesson.minutes).toBeGreaterThanOrEqual(5);
		expect(lesson.minutes).toBeLessThanOrEqual(8);
		expect(new Set(lesson.steps.map((step) => step.id)).size).toBe(lesson.steps.length);
		expect(lesson.steps.some((step) => step.kind !== 'read')).toBe(true);
		for (const { options, fitting } of lesson.steps.map(answersOf).filter((found) => found !== null)) {
			expect(fitting.length).toBeGreaterThan(0);
			expect(fitting.length).toBeLessThan(options.length);
			expect(fitting.every((id) => options.includes(id))).toBe(true);
		}
	});

	it('has the same steps with the right shape in both languages', () => {
		for (const language of LANGUAGES) {
			const steps = text[language].steps;
			expect(Object.keys(steps).sort()).toEqual(lesson.steps.map((step) => step.id).sort());
			expect(lesson.steps.filter((step) => !fits(step, steps[step.id])).map((step) => step.id)).toEqual([]);
		}
		expect(paragraphCounts(lesson.steps, text.en)).toEqual(paragraphCounts(lesson.steps, text.nl));
	});

	it('says beforehand what comes when it is heavy', () => {
		expect(LANGUAGES.map((language) => Boolean(text[language].note))).toEqual([lesson.heavy, lesson.heavy]);
	});

	it('uses words of the glossary and services that exist, and names each service whose number it prints', () => {
		const words = new Set(GLOSSARY.map((word) => word.id));
		expect(lesson.words.filter((id) => !words.has(id))).toEqual([]);
		const known: readonly string[] = Object.values(SERVICE_IDS);
		expect(lesson.services.filter((id) => !known.includes(id))).toEqual([]);
		for (const language of LANGUAGES) {
			expect(unnamedServices(lesson.services, stringsOf(lesson.steps, text[language]).all)).toEqual([]);
		}
	});

	it('gives no advice that does harm', () => {
		for (const language of LANGUAGES) {
			expect(harmfulAdvice(stringsOf(lesson.steps, text[language]).advice, language)).toEqual([]);
		}
	});

	it('is written in short Dutch sentences, enough of them to read', () => {
		const lengths = sentenceLengths(stringsOf(lesson.steps, text.nl).all);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(14);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(28);
		const reading = lesson.steps.filter((step) => step.kind === 'read');
		const words = sentenceLengths(stringsOf(reading, { ...text.nl, title: '', goal: '' }).all);
		const total = words.reduce((sum, length) => sum + length, 0);
		expect(total).toBeGreaterThanOrEqual(400);
		expect(total).toBeLessThanOrEqual(700);
	});
});

describe('the checks themselves', () => {
	it('catch an option without a text, a text in the wrong shape and a missing step', () => {
		const step: Step = { kind: 'choice', id: 'q1', options: ['a', 'b'], fitting: ['a'] };
		const a = { text: 'A', because: 'B' };
		expect(fits(step, { question: 'Q', options: { a, b: a } })).toBe(true);
		expect(fits(step, { question: 'Q', options: { a } })).toBe(false);
		expect(fits(step, { question: 'Q' })).toBe(false);
		expect(fits(step, undefined)).toBe(false);
	});

	it('catch a number that is printed without its service', () => {
		expect(unnamedServices([SERVICE_IDS.emergency], ['Bel 112 of 0800-2000.'])).toEqual(['veiligThuis']);
	});
});

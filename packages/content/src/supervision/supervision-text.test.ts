import { LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { harmfulAdvice, sentenceLengths } from '../course/plain-language.ts';
import { METHOD_IDS, METHOD_STEPS, methodIn } from './index.ts';

const WRITTEN = ['nl', 'en', 'ar', 'tr'] as const;

describe('ways to go through an evening', () => {
	it.each(METHOD_IDS)('%s has the same steps in every language, and two hours of weights', (id) => {
		expect(METHOD_STEPS[id].reduce((sum, step) => sum + step.weight, 0)).toBe(120);
		for (const locale of WRITTEN) {
			const { text, textLocale } = methodIn(id, locale);
			expect(textLocale).toBe(locale);
			expect(text.steps).toHaveLength(METHOD_STEPS[id].length);
			expect(new Set(text.steps.map((step) => step.title)).size).toBe(text.steps.length);
		}
	});

	it('has ten steps where it says so', () => {
		expect(METHOD_STEPS['ten-step']).toHaveLength(10);
	});

	it('is read in Dutch where a language has none of its own', () => {
		for (const locale of LOCALES.filter((one) => !(WRITTEN as readonly string[]).includes(one)))
			expect(methodIn('led', locale).textLocale).toBe('nl');
	});

	it.each(['nl', 'en'] as const)('gives no advice that does harm in %s', (locale) => {
		for (const id of METHOD_IDS)
			expect(
				harmfulAdvice(
					methodIn(id, locale).text.steps.map((step) => step.does),
					locale,
				),
			).toEqual([]);
	});

	it('is written in short Dutch sentences', () => {
		const lengths = sentenceLengths(
			METHOD_IDS.flatMap((id) => methodIn(id, 'nl').text.steps.map((step) => step.does)),
		);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
		expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(11);
	});
});

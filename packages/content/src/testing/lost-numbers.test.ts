import { LOCALES, WIDGET_LOCALES } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { CARD_TEXT } from '../card/index.ts';
import { SERVICE_IDS, SERVICES } from '../services/index.ts';
import { TEXTS } from '../services/text/index.ts';
import { WIDGET_TEXT } from '../widgets-text/index.ts';
import { lostNumbers } from './lost-numbers.ts';

const platform = new Set<string>(LOCALES);
const added = WIDGET_LOCALES.filter((locale) => !platform.has(locale));

const dutchServices = Object.fromEntries(SERVICES.map(({ id, text }) => [id, text.nl]));
const { emergency, veiligThuis, sexualViolenceCentre, kindertelefoon, suicidePrevention } = SERVICE_IDS;
const VITAL = [emergency, veiligThuis, sexualViolenceCentre, kindertelefoon, suicidePrevention];

describe.each(added.filter((locale) => CARD_TEXT[locale]))('numbers in %s', (locale) => {
	it('are those of the Dutch on the card and in the widgets', () => {
		expect(lostNumbers(CARD_TEXT.nl, CARD_TEXT[locale])).toEqual([]);
		expect(lostNumbers(WIDGET_TEXT.nl, WIDGET_TEXT[locale] ?? {})).toEqual([]);
	});
});

describe.each(Object.entries(TEXTS))('services in %s', (_locale, texts) => {
	it('have the numbers of the Dutch', () => {
		expect(lostNumbers(dutchServices, texts)).toEqual([]);
	});

	it('include the five vital ones and belong to services that exist', () => {
		expect(Object.keys(texts)).toEqual(expect.arrayContaining(VITAL));
		expect(Object.keys(texts).filter((id) => !(id in dutchServices))).toEqual([]);
	});
});

describe('the check on numbers', () => {
	it('notices a digit that changed, an hour that fell out and a number too many', () => {
		const dutch = { line: 'Bel 0800-2000, van 8 tot 18 jaar.', other: 'Bel.' };
		expect(lostNumbers(dutch, { line: 'Appelle le 0800-2001, de 8 à 18 ans.' })).toHaveLength(1);
		expect(lostNumbers(dutch, { line: 'Appelle le 0800-2000, à partir de 8 ans.' })).toHaveLength(1);
		expect(lostNumbers(dutch, { other: 'Appelle le 112.' })).toHaveLength(1);
		expect(lostNumbers(dutch, { line: 'Appelle le 0800-2000, de 8 à 18 ans.', other: 'Appelle.' })).toEqual(
			[],
		);
	});
});

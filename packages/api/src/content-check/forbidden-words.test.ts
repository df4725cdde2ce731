import { CARD_TEXT } from '@sleutelwerk/content/card';
import { anyMailTextsOf, FORBIDDEN_WORDS } from '@sleutelwerk/content/mail';
import { WIDGET_TEXT } from '@sleutelwerk/content/widgets-text';
import { WIDGET_LOCALES, type WidgetLocale } from '@sleutelwerk/core';
import { forbiddenWordsIn } from '@sleutelwerk/mail';
import { describe, expect, it } from 'vitest';

// What a coordinator could call an evening: the subjects of the finder and the kinds of violence on the card.
const SUBJECTS = [
	...(['danger', 'partner', 'sexual', 'honour', 'forced-marriage', 'cutting', 'shelter'] as const),
	...(['lhbti', 'trafficking', 'victim', 'men', 'abroad'] as const),
] as const;
const KINDS = ['sex', 'honour', 'forced'] as const;

/** Sentences of everyday mail that a careless stem would hit. */
const HARMLESS: Partial<Record<WidgetLocale, readonly string[]>> = {
	nl: ['Je ziet de lijst op de volgende bladzijde, keer op keer.'],
	en: ['Please grape-pick with Hannah on Sunday; the therapist drapes a scarf.'],
	fa: ['بازار روز شنبه باز است.', 'نام من آمنه است.', 'آدرس نو را ببینید.'],
	so: ['Waxaan kuu soo dirnay warqad cusub.', 'Fadlan badhanka taabo.'],
	ti: ['ቡን ምሳና ስተዩ።', 'ጽባሕ ናብ ዕዳጋ ክንከይድ ኢና።'],
	uk: ['Сніданок без перерви, безперервно з дев’ятої.', 'Табурет стоїть у кухні. Честер приїде завтра.'],
	pl: ['Pobierz plik i wykorzystaj link. Zorganizujemy to gwałtownie szybko.', 'Weź obraz i zegarek.'],
	fr: ['Le violon est sur la table violette.', 'Un abricot sur l’assiette, page d’accueil.'],
};

describe('the forbidden words', () => {
	it.each(WIDGET_LOCALES)('find each subject by which the finder and the card call it: %s', (locale) => {
		const [text, card] = [WIDGET_TEXT[locale], CARD_TEXT[locale]];
		const named = [
			...SUBJECTS.map((subject) => text?.[`topic.${subject}`] ?? ''),
			...KINDS.map((kind) => card?.kinds[kind] ?? ''),
			text?.finderShelter ?? '',
			text?.alwaysNumbers ?? '',
			text?.signupIntro ?? '',
		];
		expect(named.filter((words) => forbiddenWordsIn(words, FORBIDDEN_WORDS[locale]).length === 0)).toEqual(
			[],
		);
	});

	it.each(Object.entries(HARMLESS))('leave ordinary sentences alone: %s', (_, sentences) => {
		const words = Object.values(FORBIDDEN_WORDS).flat();
		for (const sentence of sentences) expect(forbiddenWordsIn(sentence, words)).toEqual([]);
	});

	it.each(WIDGET_LOCALES)('are each a word or a stem of their own: %s', (locale) => {
		const words = FORBIDDEN_WORDS[locale];
		expect(words.length).toBeGreaterThan(30);
		expect(new Set(words).size).toBe(words.length);
		for (const word of words) expect(word.replace(/^[*=]/, '').length).toBeGreaterThanOrEqual(2);
		// Each can be found at all: nothing in it is lost when texts are compared.
		for (const word of words) expect(forbiddenWordsIn(word.replace(/^[*=]/, ''), [word])).toEqual([word]);
	});

	it('find the open dress of every language, so that a mix-up of the two could not pass', () => {
		for (const locale of WIDGET_LOCALES) {
			const { lines } = anyMailTextsOf(locale).templates.open['webinar-confirmed'] ?? { lines: [] };
			expect(forbiddenWordsIn(lines.join(' '), FORBIDDEN_WORDS[locale]), locale).not.toEqual([]);
		}
	});
});

import { describe, expect, it } from 'vitest';
import { forbiddenWordsIn } from './forbidden-words.ts';

describe('forbidden words', () => {
	it('are found at the start of a word, in any case', () => {
		expect(forbiddenWordsIn('Voor SLACHTOFFERS', ['slachtoffer'])).toEqual(['slachtoffer']);
		expect(forbiddenWordsIn('keer op keer', ['eer'])).toEqual([]);
	});

	it('are found anywhere when marked so, and as a whole word only when marked so', () => {
		expect(forbiddenWordsIn('partnergeweld', ['*geweld'])).toEqual(['*geweld']);
		expect(forbiddenWordsIn('partnergeweld', ['geweld'])).toEqual([]);
		expect(forbiddenWordsIn('rapen', ['=rape'])).toEqual([]);
		expect(forbiddenWordsIn('a rape.', ['=rape'])).toEqual(['=rape']);
	});

	it('do not hide behind vowel signs, strokes, soft hyphens, line ends or Turkish dots', () => {
		expect(forbiddenWordsIn('العُـنف', ['*عنف'])).toEqual(['*عنف']);
		expect(forbiddenWordsIn('Veilig\n Thuis', ['veilig thuis'])).toEqual(['veilig thuis']);
		expect(forbiddenWordsIn('ge\u00adweld', ['geweld'])).toEqual(['geweld']);
		expect(forbiddenWordsIn('ŞİDDET', ['şiddet'])).toEqual(['şiddet']);
		expect(forbiddenWordsIn('SIĞINMA EVİ', ['sığınma'])).toEqual(['sığınma']);
	});

	it('do not hide behind another keyboard: Arabic letters for Persian ones, the spelling of Ethiopia, an apostrophe', () => {
		expect(forbiddenWordsIn('كمك پيدا كنيد', ['*کمک'])).toEqual(['*کمک']);
		expect(forbiddenWordsIn('خانه‌هاي امن', ['خانه‌های امن'])).toEqual(['خانه‌های امن']);
		expect(forbiddenWordsIn('ናይ ፆታ', ['*ጾታ'])).toEqual(['*ጾታ']);
		expect(forbiddenWordsIn("centre d'accueil", ['centre d’accueil'])).toEqual(['centre d’accueil']);
		expect(forbiddenWordsIn('ጸሓይ', ['*ጾታ'])).toEqual([]);
	});

	it('may hold signs that mean something in a pattern', () => {
		expect(forbiddenWordsIn('0800-2000', ['0800-2000'])).toEqual(['0800-2000']);
		expect(forbiddenWordsIn('08009-2000', ['0800.-2000'])).toEqual([]);
	});
});

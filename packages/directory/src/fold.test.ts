import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold.ts';
import { isNear } from './near.ts';

describe('foldForSearch', () => {
	it.each([
		['Coördinator ÉÉN', 'coordinator een'],
		['ŞİDDET', 'siddet'],
		['şıddet', 'siddet'],
		['İstanbul IŞIK', 'istanbul isik'],
		['الْعُنْفُ', 'عنف'],
		['والعنف بالعنف للعنف', 'عنف عنف عنف'],
		['مُساعَدة', 'مساعده'],
		['إجبار أب آخر', 'اجبار اب اخر'],
		['کمک', 'كمك'],
		['٠٨٠٠-٢٠٠٠', '0800 2000'],
		['  0800-2000!! ', '0800 2000'],
		['ትግርኛ', 'ትግርኛ'],
		['ዓመፅ ዓመጽ ሠላም', 'ኣመጽ ኣመጽ ሰላም'],
		['Łódź BIĆ mąż', 'lodz bic maz'],
		["б'є б’є бʼє ґрати", 'бє бє бє грати'],
		["L'enfant qu’il d'une foto's", 'enfant il une fotos'],
		["go'doon Carruurta", 'godoon carruurta'],
	])('folds %s', (text, folded) => {
		expect(foldForSearch(text)).toBe(folded);
	});

	it('folds a folded text no further, except for an article uncovered', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const once = foldForSearch(text);
				expect(once).not.toMatch(/^\s|\s$|\s\s/);
				expect(foldForSearch(once).length).toBeLessThanOrEqual(once.length);
			}),
		);
	});
});

describe('isNear', () => {
	it.each([
		['slachtoferhulp', 'slachtofferhulp', 1, true],
		['verkrahcting', 'verkrachting', 1, true],
		['huwelijk', 'huwelijk', 0, true],
		['mishandling', 'mishandeling', 1, true],
		['veilig', 'vrolijk', 2, false],
	])('%s and %s within %i: %s', (one, other, most, near) => {
		expect(isNear(one, other, most)).toBe(near);
	});

	it('does not depend on the order and grants any one change', () => {
		const word = fc.string({ minLength: 2, maxLength: 12 });
		fc.assert(
			fc.property(word, word, fc.nat(3), (one, other, most) => {
				expect(isNear(one, other, most)).toBe(isNear(other, one, most));
				expect(isNear(one, `${one.slice(0, 1)}x${one.slice(1)}`, 1)).toBe(true);
				expect(isNear(one, one.slice(1), 1)).toBe(true);
			}),
		);
	});
});

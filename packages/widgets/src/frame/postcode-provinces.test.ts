import { describe, expect, it } from 'vitest';
import { provincesOfPostcode } from './postcode-provinces.ts';

describe('provincesOfPostcode', () => {
	it.each([
		['1012', 'Noord-Holland'],
		['2511 AB', 'Zuid-Holland'],
		['3511', 'Utrecht'],
		['1315', 'Flevoland'],
		['4331', 'Zeeland'],
		['5611', 'Noord-Brabant'],
		['6211', 'Limburg'],
		['6811', 'Gelderland'],
		['8011', 'Overijssel'],
		['9401', 'Drenthe'],
		['8911', 'Fryslân'],
		['9711', 'Groningen'],
	])('%s lies in %s', (postcode, province) => {
		expect(provincesOfPostcode(postcode)).toContain(province);
	});

	it('knows every beginning from 10 to 99', () => {
		for (let digits = 10; digits < 100; digits++) {
			const provinces = provincesOfPostcode(String(digits));
			expect(provinces.length, String(digits)).toBeGreaterThan(0);
			expect(provinces, String(digits)).not.toContain(undefined);
		}
	});

	it('takes a word, a house number or a long number for no postcode', () => {
		for (const typed of ['Utrecht', '3', '0800', '08002000', ''])
			expect(provincesOfPostcode(typed)).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import { languageFaults, stringsOf, unknownNumbersIn } from './language-faults.ts';

describe('language faults', () => {
	it.each([
		['an old number', { a: 'Call 0900-1262626.' }, 'en'],
		['a number with a typing mistake', { a: 'Bel 0800-2001.' }, 'nl'],
		['an old code word', { a: 'Vraag om masker 199.' }, 'nl'],
		['an empty text', { a: { b: ' ' } }, 'tr'],
		['Dutch in English', { a: 'You are not alone, er is hulp.' }, 'en'],
		['Dutch in Turkish', { a: 'Bu iş, niet doen.' }, 'tr'],
		['Latin letters only in Arabic', { a: 'WhatsApp' }, 'ar'],
		['a bare phone number in Arabic', { a: 'اتصل 0800-2000' }, 'ar'],
		['a bare international number in Arabic', { a: 'اتصل +31 247 247 247' }, 'ar'],
		['a bare Latin name in Arabic', { a: 'اتصل بـ Veilig Thuis' }, 'ar'],
		['an isolate that stays open', { a: 'اتصل \u20660800-2000' }, 'ar'],
	] as const)('catches %s', (_name, texts, locale) => {
		expect(languageFaults(texts, locale)).not.toEqual([]);
	});

	it('lets good texts pass', () => {
		expect(languageFaults({ a: 'Bel 112 of 0800-2000. De straf is tot 12 jaar.' }, 'nl')).toEqual([]);
		expect(languageFaults({ a: 'The Raad voor de Kinderbescherming looks into it (2020).' }, 'en')).toEqual(
			[],
		);
		expect(languageFaults({ a: 'İnternette de sor: Veilig Thuis, 0800-2000.' }, 'tr')).toEqual([]);
		expect(languageFaults({ a: 'اتصل بالرقم 112 أو \u20660800-2000\u2069.' }, 'ar')).toEqual([]);
	});

	it('knows a number however it is spaced', () => {
		expect(unknownNumbersIn('0800-266 64 36 or 08002000')).toEqual([]);
	});

	it('finds strings however deep they lie', () => {
		expect(stringsOf({ a: ['x', { b: 'y' }] })).toEqual(
			new Map([
				['a.0', 'x'],
				['a.1.b', 'y'],
			]),
		);
	});
});

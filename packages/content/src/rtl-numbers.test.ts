import { describe, expect, it } from 'vitest';
import { ASSESSMENT } from './assessment/index.ts';
import { GLOSSARY } from './glossary/index.ts';
import { mailTextsOf } from './mail/index.ts';
import { loadCatalogue } from './messages/index.ts';
import { RTL_NUMBERS } from './rtl-numbers.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { SERVICES } from './services/index.ts';
import { TEXTS } from './services/text/index.ts';
import { stringsOf } from './testing/language-faults.ts';

/** Phone numbers that stand outside an isolate: a reader of Arabic would see their halves swapped. */
function bareNumbersIn(texts: unknown): string[] {
	return [...stringsOf(texts)].flatMap(([path, text]) => {
		const bare = text.replace(/\u2066[^\u2066-\u2069]*\u2069/g, '').match(/\+?\d{2,}[ -]\d[\d -]*/g) ?? [];
		return bare.map((number) => `${path}: ${number}`);
	});
}

describe('phone numbers in Arabic and Dari', () => {
	it.each(['الرقم هو 0800-2000.', 'اتصل \u200f088 0767 000.', '+31 247 247 247'])(
		'%s is found bare',
		(text) => {
			expect(bareNumbersIn({ text })).toHaveLength(1);
		},
	);

	it('stand in an isolate of their own', () => {
		for (const number of Object.values(RTL_NUMBERS)) expect(bareNumbersIn({ number })).toEqual([]);
	});

	it.each([
		['the glossary', () => GLOSSARY.map((word) => word.meaning.ar)],
		['the rehearsals', () => SCENARIOS.map((scenario) => scenario.text.ar)],
		['the help services', () => SERVICES.map((service) => service.text.ar)],
		['the help services in Dari', () => TEXTS.fa],
		['the assessment', () => ASSESSMENT.text.ar],
		['the messages', () => mailTextsOf('ar')],
		['the interface', async () => loadCatalogue('ar')],
	])('keep their order in %s', async (_, textsOf) => {
		const texts = await textsOf();
		expect(stringsOf(texts).size).toBeGreaterThan(20);
		expect(bareNumbersIn(texts)).toEqual([]);
	});
});

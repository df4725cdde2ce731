import { describe, expect, it } from 'vitest';
import { looksLikeSomebody, refusedTraces, type TraceKind } from './looks-like-somebody.ts';

const SOMEBODY: readonly [TraceKind, string][] = [
	['phone', 'Bel 06 12345678 morgen'],
	['phone', 'ring +31 6 1234 5678'],
	['phone', 'nummer 0612-345678'],
	['phone', 'اتصل بالرقم ٠٦١٢٣٤٥٦٧٨'],
	['phone', '0090 532 123 45 67 ara'],
	['mail', 'schrijf naar voorbeeld@example.test'],
	['postcode', 'ze woont in 1234 AB'],
	['postcode', '1234AB'],
	['address', 'afspreken in de Lindenstraat 12'],
	['address', 'op de kerkweg 4a'],
	['address', 'at 12 Example Street tomorrow'],
	['address', 'Papatya Sokak No: 7'],
	['address', 'شارع النخيل 12'],
	['number', 'BSN 123456782'],
	['number', 'rekening NL00 BANK 9123 4567 89'],
	['name', 'ik bel meneer Voorbeeld'],
	['name', 'met mevrouw van der Voorbeeld praten'],
	['name', 'ask Mrs Example again'],
	['name', 'call auntie Sample'],
	['name', 'Örnek Hanım ile konuş'],
	['name', 'السيدة مثال'],
	['name', 'أتحدث مع أم خالد'],
	['name', 'morgen bel ik Anna Voorbeeld terug'],
	['name', 'Anna Voorbeeld terugbellen'],
	['name', 'een vrouw, zij heet Anna'],
	['name', 'yarın Ayşe Örnek ile konuşacağım'],
];
const NOBODY = [
	'Ik vraag de volgende keer eerst: hoe is het met jou?',
	'Veilig Thuis om advies bellen over hoe ik dit doe',
	'Ik oefen 3 keer met de zin uit les 2.4, om 19.30 uur',
	'Op 12 december neem ik 20 minuten rust',
	'I will practise the opening sentence and call the coordinator on Monday evening',
	'Ask Victim Support what they can do',
	'Bu hafta iki kez yürüyüşe çıkacağım',
	'سأتدرّب على الجملة الأولى مرتين هذا الأسبوع',
	'Sommige mensen willen onderweg al praten; ik luister eerst.',
	'In 2026 wil ik 4 keer komen',
	'',
];

describe('what could lead to somebody', () => {
	it.each(SOMEBODY)('%s: %s', (kind, text) => {
		expect(looksLikeSomebody(text)).toContain(kind);
	});

	it.each(NOBODY)('nobody in: %s', (text) => {
		expect(looksLikeSomebody(text)).toEqual([]);
	});

	it('refuses numbers and addresses, and only warns of what looks like a name', () => {
		expect(refusedTraces('ik bel meneer Voorbeeld')).toEqual([]);
		expect(refusedTraces('ik bel meneer Voorbeeld, 06-12345678')).toEqual(['phone']);
	});

	it('ends on a long text that almost is one of each', () => {
		// A pattern that tries every way through would not come back before the test's own time is over.
		const found = looksLikeSomebody(`${'a '.repeat(5000)}${'1 '.repeat(3000)}${'Ab '.repeat(3000)}`);
		expect(Array.isArray(found)).toBe(true);
	});
});

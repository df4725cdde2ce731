import { describe, expect, it } from 'vitest';
import { checkedRecord, correctedRecord } from './check-record.ts';
import { sampleContact, sampleRecord, sampleText } from './testing/sample-record.ts';

const record = sampleRecord({
	checkedOn: '2025-01-01',
	checkedPrecision: 'year',
	contacts: [
		sampleContact({ hours: { kind: 'always', confirmed: true }, free: 'yes' }),
		sampleContact({ kind: 'chat', value: 'https://chat.example', anonymous: 'yes' }),
	],
	text: { nl: sampleText('Hulplijn'), en: sampleText('Help line'), ar: sampleText('خط') },
});

describe('checkedRecord', () => {
	it('moves the day and makes an address the source, keeping the older one', () => {
		const checked = checkedRecord(record, { day: '2026-11-20', source: 'https://www.nieuw.example/contact' });
		expect(checked).toMatchObject({
			checkedOn: '2026-11-20',
			checkedPrecision: 'day',
			source: { name: 'nieuw.example', url: 'https://www.nieuw.example/contact', on: '2026-11-20' },
			moreSources: [{ url: 'https://bron.example' }],
		});
	});

	it('calls a source of a known site by its name, and lists no address twice', () => {
		const checked = checkedRecord(record, { day: '2026-11-20', source: 'https://bron.example/' });
		expect(checked.source.name).toBe('Bron');
		const again = checkedRecord(checked, { day: '2026-11-21', source: 'https://bron.example/' });
		expect(again.moreSources).toEqual(checked.moreSources);
	});

	it('leaves the source alone where somebody only called', () => {
		const checked = checkedRecord(record, { day: '2026-11-20', source: 'Gebeld met de lijn' });
		expect([checked.source, checked.checkedOn]).toEqual([record.source, '2026-11-20']);
	});
});

describe('correctedRecord', () => {
	const values = record.contacts.map(({ value }) => value);

	it('drops translations of words that changed, and only then', () => {
		const text = { ...record.text.nl, whatHappens: 'Je hoort eerst een bandje.' };
		expect(correctedRecord(record, { text, contacts: values }).text).toEqual({ nl: text });
		expect(correctedRecord(record, { text: record.text.nl, contacts: values }).text).toEqual(record.text);
	});

	it('takes nothing for granted about a new number', () => {
		const [first, second] = correctedRecord(record, {
			text: record.text.nl,
			contacts: ['0900-000 0009', ...values.slice(1)],
		}).contacts;
		expect(first).toMatchObject({
			value: '0900-000 0009',
			hours: { kind: 'always', confirmed: false },
			free: 'unknown',
		});
		expect(second).toEqual(record.contacts[1]);
	});
});

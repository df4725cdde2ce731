import type { Contact, ServiceRecord } from '@sleutelwerk/core';

/** A made-up record that is valid; give what the test is about. */
export function sampleRecord(given: Partial<ServiceRecord> = {}): ServiceRecord {
	return {
		id: '00000000-0000-4000-8000-000000000001',
		organisation: 'Verzonnen stichting',
		status: 'active',
		vital: false,
		topics: ['partner'],
		forWhom: ['victim'],
		languages: [],
		area: null,
		place: null,
		contacts: [sampleContact()],
		source: { name: 'Bron', url: 'https://bron.example', on: '2026-01-01', onPrecision: 'day' },
		moreSources: [],
		checkedOn: '2026-01-01',
		checkedPrecision: 'day',
		termDays: 365,
		uncertain: [],
		text: { nl: sampleText('Hulplijn') },
		...given,
	};
}

export function sampleContact(given: Partial<Contact> = {}): Contact {
	return {
		kind: 'phone',
		value: '0900-000 0001',
		hours: { kind: 'unknown' },
		free: 'unknown',
		anonymous: 'unknown',
		onBill: 'unknown',
		...given,
	};
}

export function sampleText(name: string): ServiceRecord['text']['nl'] {
	return { name, whatTheyDo: 'Helpt.', whatHappens: 'Iemand neemt op.', whomTheyTell: 'Niet bekend.' };
}

import { isAppError, type ServiceRecord } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { toHsds } from './hsds.ts';
import { buildMap } from './map.ts';
import { refuseSecretPlace } from './secret-place.ts';
import { sampleContact, sampleRecord, sampleText } from './testing/sample-record.ts';

const PLACE = {
	street: 'Verzonnenstraat 1',
	postalCode: '1234 AB',
	town: 'Proefdorp',
	province: 'Overijssel',
};
const shelter = (given: Partial<ServiceRecord> = {}) =>
	sampleRecord({ topics: ['partner', 'shelter'], ...given });
const saying = (whatHappens: string) => shelter({ text: { nl: { ...sampleText('Opvang'), whatHappens } } });

const PLANTED: readonly [what: string, record: ServiceRecord][] = [
	['an address', shelter({ place: PLACE })],
	['coordinates', shelter({ place: { ...PLACE, latitude: 52.1, longitude: 5.1 } })],
	['a postcode in a text', saying('Kom naar 1234AB.')],
	['a street in a text', saying('Wij zitten in de Verzonnenstraat 12b.')],
	['coordinates in a text', saying('52.09073, 5.12142')],
	[
		'a map as contact',
		shelter({ contacts: [sampleContact({ kind: 'web', value: 'https://maps.example/x' })] }),
	],
	['a street in a translation', shelter({ text: { nl: sampleText('x'), en: sampleText('At Proefweg 4') } })],
	['trafficking', sampleRecord({ topics: ['trafficking'], place: PLACE })],
];

describe.each(PLANTED)('a shelter with %s', (_what, record) => {
	it('is refused, without repeating what was typed', () => {
		let thrown: unknown;
		try {
			refuseSecretPlace(record);
		} catch (error) {
			thrown = error;
		}
		expect(isAppError(thrown) && thrown.code).toBe('INVALID_INPUT');
		expect(String(thrown)).not.toMatch(/Verzonnenstraat|Proefweg|1234|52\.09/);
	});

	it('gets into neither map nor exchange', () => {
		expect(() => buildMap([record], new Date('2026-06-01T12:00:00Z'))).toThrow();
		expect(() => toHsds(record)).toThrow();
	});
});

describe('what is no secret', () => {
	it('passes: an open office, and a shelter that tells no place', () => {
		expect(() => refuseSecretPlace(sampleRecord({ place: PLACE }))).not.toThrow();
		expect(() =>
			refuseSecretPlace(saying('Bel 0800-2000, dag en nacht. In 2018 was er weinig plek.')),
		).not.toThrow();
	});
});

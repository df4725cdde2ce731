import { FOR_WHOM, TOPICS, type ServiceRecord } from '@sleutelwerk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';
import { generateServices } from './generate.ts';
import { MAP_SCHEMA } from './map-schema.ts';
import { buildMap, isVouchedFor, serializeMap } from './map.ts';
import { sampleRecord, sampleText } from './testing/sample-record.ts';

const AT = new Date('2026-06-01T12:00:00Z');

function schema() {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats.default(ajv);
	return ajv.compile(MAP_SCHEMA);
}

describe('freshness', () => {
	const record = sampleRecord({ checkedOn: '2026-01-01', termDays: 100 });

	it.each([
		['2026-03-12T22:00:00Z', 'fresh'],
		['2026-03-12T23:00:00Z', 'soon'],
		['2026-04-11T21:59:59Z', 'soon'],
		['2026-04-11T22:00:00Z', 'overdue'],
	])('at %s is %s', (iso, expected) => {
		expect(freshnessOf(record, new Date(iso))).toBe(expected);
	});

	it('keeps what is vital, drops what is overdue or not running', () => {
		const late = new Date('2030-01-01T00:00:00Z');
		expect(isVouchedFor(record, new Date('2026-05-11T21:59:59Z'))).toBe(true);
		expect(isVouchedFor(record, new Date('2026-05-11T22:00:00Z'))).toBe(false);
		expect(isVouchedFor(record, late)).toBe(false);
		expect(isVouchedFor({ ...record, vital: true }, late)).toBe(true);
		expect(isVouchedFor({ ...record, vital: true, status: 'planned' }, late)).toBe(false);
		expect(isVouchedFor({ ...record, status: 'defunct' }, AT)).toBe(false);
	});
});

describe('buildMap', () => {
	const records = generateServices(60, 3);

	it('gives the same bytes in whatever order the records come', () => {
		const once = serializeMap(buildMap(records, AT));
		fc.assert(
			fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
				const turned = shuffled.map((record): ServiceRecord => {
					const { id, organisation, ...rest } = record;
					return { ...rest, topics: [...record.topics].reverse(), organisation, id };
				});
				expect(serializeMap(buildMap(turned, AT))).toBe(once);
			}),
			{ numRuns: 25 },
		);
	});

	it('stays the same through the day and leaves out what nobody vouches for', () => {
		const morning = buildMap(records, new Date('2026-05-31T22:00:00Z'));
		expect(serializeMap(morning)).toBe(serializeMap(buildMap(records, new Date('2026-06-01T21:59:59Z'))));
		expect(buildMap(records, new Date('2027-03-02T12:00:00Z')).entries).toEqual([]);
	});

	it('carries four languages for national services, two for local ones', () => {
		const text = { nl: sampleText('A'), en: sampleText('B'), ar: sampleText('C'), tr: sampleText('D') };
		const area = { provinces: ['Utrecht'], towns: [] };
		const [national] = buildMap([sampleRecord({ text })], AT).entries;
		const [local] = buildMap([sampleRecord({ text, area })], AT).entries;
		expect(Object.keys(national?.text ?? {}).sort()).toEqual(['ar', 'en', 'nl', 'tr']);
		expect(Object.keys(local?.text ?? {}).sort()).toEqual(['en', 'nl']);
	});

	it('lets no field out that nobody decided on', () => {
		const record = { ...sampleRecord(), notes: 'staff only', contactPerson: 'someone' };
		expect(serializeMap(buildMap([record], AT))).not.toMatch(/staff only|someone/);
	});
});

describe('MAP_SCHEMA', () => {
	it('accepts what buildMap makes', () => {
		const isValid = schema();
		expect(
			isValid(buildMap(generateServices(200, 11), AT)),
			JSON.stringify(isValid.errors?.slice(0, 3)),
		).toBe(true);
	});

	it.each([
		[
			'an address without https',
			{ source: { name: 'x', url: 'http://x.example', on: '2026-01-01', onPrecision: 'day' } },
		],
		['a day that is none', { checkedOn: 'soon' }],
		['no contact', { contacts: [] }],
		['an unknown topic', { topics: ['gossip'] }],
	])('refuses %s', (_what, fault) => {
		const map = buildMap([sampleRecord()], AT);
		const faulty = { ...map, entries: map.entries.map((entry) => ({ ...entry, ...fault })) };
		expect(schema()(faulty)).toBe(false);
	});

	it('knows every topic and person of the model', () => {
		const words = JSON.stringify(MAP_SCHEMA);
		for (const word of [...TOPICS, ...FOR_WHOM]) expect(words).toContain(`"${word}"`);
	});
});

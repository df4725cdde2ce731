import { existsSync, readFileSync } from 'node:fs';
import { isAppError } from '@sleutelwerk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { generateServices } from './generate.ts';
import { toHsds } from './hsds.ts';
import { HSDS_ROOT, hsdsPage } from './hsds-api.ts';
import { HSDS_PROFILE } from './hsds-profile.ts';
import { sampleContact, sampleRecord } from './testing/sample-record.ts';

const SCHEMA = new URL(
	'../../../../shared/data/hsds/schema/compiled/service_with_definitions.json',
	import.meta.url,
);
const hasSchema = existsSync(SCHEMA);
const OFFICE = { street: 'Plein 1', postalCode: '1234 AB', town: 'Proefdorp', province: 'Overijssel' };

const record = sampleRecord({
	languages: ['nl', 'ar'],
	place: { ...OFFICE, latitude: 52.1, longitude: 5.1 },
	contacts: [
		sampleContact({ hours: { kind: 'always', confirmed: true }, anonymous: 'yes', onBill: 'no' }),
		sampleContact({ value: '0900-000 0002', hours: { kind: 'always', confirmed: false } }),
		sampleContact({
			kind: 'chat',
			value: 'https://chat.example',
			hours: {
				kind: 'weekly',
				confirmed: true,
				slots: [{ days: ['MO', 'TU'], from: '09:00', until: '17:00' }],
			},
		}),
		sampleContact({ kind: 'mail', value: 'post@mail.example' }),
	],
});

describe('toHsds', () => {
	const service = toHsds(record);

	it('says how to make contact, what happens and whom they tell', () => {
		expect(service).toMatchObject({
			id: record.id,
			status: 'active',
			url: 'https://chat.example',
			email: 'post@mail.example',
			assured_date: '2026-01-01',
			what_happens_next: record.text.nl.whatHappens,
			whom_they_tell: record.text.nl.whomTheyTell,
		});
		expect(service.contact_options.map(({ kind }) => kind)).toEqual(['phone', 'phone', 'chat', 'mail']);
		expect(service.phones[0]).toMatchObject({ shows_on_bill: 'no', stays_in_call_list: true });
		expect(service.languages.map(({ name }) => name)).toEqual(['Dutch', 'Arabic']);
	});

	it('gives a schedule only for hours that somebody confirmed', () => {
		const hours = service.schedules.map(
			({ byday, opens_at, closes_at }) => `${byday} ${opens_at}-${closes_at}`,
		);
		expect(hours).toEqual(['MO,TU,WE,TH,FR,SA,SU 00:00-24:00', 'MO,TU 09:00-17:00']);
		expect(service.contact_options.map((option) => option.hours_confirmed)).toEqual([
			true,
			false,
			true,
			false,
		]);
	});

	it('keeps the ids of its parts and gives no two the same', () => {
		expect(toHsds(structuredClone(record))).toEqual(service);
		const ids = generateServices(300, 5).map((one) => toHsds(one).phones[0]?.id);
		expect(new Set(ids).size).toBe(300);
	});

	it.skipIf(!hasSchema)(
		'fits the published schema of HSDS 3.0, also with the Dutch profile (skipped: no ../shared/data)',
		() => {
			const published = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { properties: object };
			const profiled = {
				...published,
				properties: { ...published.properties, ...HSDS_PROFILE['service.json'].properties },
			};
			for (const schema of [published, profiled]) {
				const ajv = new Ajv2020({ strict: false, allErrors: true });
				formats.default(ajv);
				ajv.addKeyword('name');
				const isValid = ajv.compile(schema);
				for (const one of [record, ...generateServices(50, 5)]) {
					expect(isValid(toHsds(one)), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
				}
				expect(isValid({ ...service, status: 'open' })).toBe(false);
				expect(isValid({ ...service, id: 'not-an-id' })).toBe(false);
			}
		},
	);
});

describe('hsdsPage', () => {
	const list = Array.from({ length: 23 }, (_, index) => index);

	it('cuts a list into pages that make up the whole', () => {
		const pages = [1, 2, 3].map((page) => hsdsPage(list, page, 10));
		expect(pages.flatMap(({ contents }) => contents)).toEqual(list);
		expect(pages.map(({ first_page, last_page, size }) => [first_page, last_page, size])).toEqual([
			[true, false, 10],
			[false, false, 10],
			[false, true, 3],
		]);
		expect(pages[0]).toMatchObject({ total_items: 23, total_pages: 3, page_number: 1, empty: false });
	});

	it('answers a page after the last, and an empty list, with nothing', () => {
		expect(hsdsPage(list, 9, 10)).toMatchObject({ empty: true, contents: [], last_page: true });
		expect(hsdsPage([], 1, 10)).toMatchObject({
			total_pages: 1,
			first_page: true,
			last_page: true,
			empty: true,
		});
	});

	it.each([
		[0, 10],
		[1.5, 10],
		[1, 0],
		[1, 101],
		[Number.NaN, 10],
	])('refuses page %d of %d', (page, perPage) => {
		let thrown: unknown;
		try {
			hsdsPage(list, page, perPage);
		} catch (error) {
			thrown = error;
		}
		expect(isAppError(thrown) && thrown.code).toBe('INVALID_INPUT');
	});
});

describe('HSDS_ROOT', () => {
	it('names the version and where profile and description stand', () => {
		const root = HSDS_ROOT('https://site.example');
		expect(root.version).toBe('3.0');
		expect(root.profile).toBe('https://site.example/api/hsds/profile');
		expect(new URL(root.openapi_url).protocol).toBe('https:');
	});
});

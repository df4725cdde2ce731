import { isAppError } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { generateServices } from './generate.ts';
import { toHsds } from './hsds.ts';
import { HSDS_ROOT, hsdsPage } from './hsds-api.ts';
import { HSDS_PROFILE } from './hsds-profile.ts';
import { officialValidator } from './testing/official-schema.ts';
import { sampleContact, sampleRecord } from './testing/sample-record.ts';

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

	it('fits the official schema of HSDS 3.0, as it is and with the Dutch profile', () => {
		for (const isValid of [officialValidator({}), officialValidator(HSDS_PROFILE)]) {
			for (const one of [record, ...generateServices(50, 5)])
				expect(isValid(toHsds(one)), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
			expect(isValid({ ...service, status: 'open' })).toBe(false);
			expect(isValid({ ...service, id: 'not-an-id' })).toBe(false);
		}
	});

	it('is held by the profile too: it is a merge patch on the official schema, and a wrong word of it is found', () => {
		const isValid = officialValidator(HSDS_PROFILE);
		expect(isValid({ ...service, check_term_days: 'a year' })).toBe(false);
		expect(isValid({ ...service, phones: [{ ...service.phones[0], shows_on_bill: 'perhaps' }] })).toBe(false);
		expect(officialValidator({})({ ...service, check_term_days: 'a year' })).toBe(true);
	});
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

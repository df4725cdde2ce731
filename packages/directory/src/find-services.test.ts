import type { ServiceRecord } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import type { FinderQuery } from './finder-model.ts';
import { findServices, indexMap, linkOf } from './find-services.ts';
import { generateServices } from './generate.ts';
import { buildMap } from './map.ts';
import { sampleContact, sampleRecord, sampleText } from './testing/sample-record.ts';

const AT = new Date('2026-06-01T12:00:00Z');
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

function named(n: number, name: string, given: Partial<ServiceRecord> = {}): ServiceRecord {
	return sampleRecord({ id: id(n), text: { nl: sampleText(name) }, ...given });
}

const RECORDS = [
	named(1, 'Noodlijn', {
		vital: true,
		topics: ['danger'],
		contacts: [sampleContact({ value: '112', hours: { kind: 'always', confirmed: true }, free: 'yes' })],
	}),
	named(2, 'Veilig Huis', {
		topics: ['partner', 'child'],
		languages: ['nl', 'ar'],
		text: {
			nl: sampleText('Veilig Huis'),
			ar: { ...sampleText('البيت الآمن'), whatTheyDo: 'مساعدة عند العنف' },
		},
		contacts: [
			sampleContact({ value: '0800-2000', free: 'yes', anonymous: 'no' }),
			sampleContact({ kind: 'chat', value: 'https://chat.example', free: 'no', anonymous: 'yes' }),
		],
	}),
	named(3, 'Slachtofferhulp', { topics: ['victim'], forWhom: ['adult'] }),
	named(4, 'Inloop Proefdorp', {
		topics: ['talk'],
		area: { provinces: ['Overijssel'], towns: ['Proefdorp'] },
	}),
	named(5, 'Inloop Testerdam', {
		topics: ['talk'],
		area: { provinces: ['Zuid-Holland'], towns: ['Testerdam'] },
	}),
];
const MAP = buildMap(RECORDS, AT);
const find = (query: FinderQuery) => findServices(MAP, query, AT).map((entry) => entry.text.nl.name);

describe('searching by words', () => {
	it.each([
		['slachtofferhulp', 'Slachtofferhulp'],
		['slachtoferhulp', 'Slachtofferhulp'],
		['mijn man slaat mij', 'Veilig Huis'],
		['geslagen', 'Veilig Huis'],
		['kindermishandeling', 'Veilig Huis'],
		['DAYAK', 'Veilig Huis'],
		['şiddet', 'Veilig Huis'],
		['البَيْت', 'Veilig Huis'],
		['والعنف', 'Veilig Huis'],
		['0800 2000', 'Veilig Huis'],
		['٠٨٠٠٢٠٠٠', 'Veilig Huis'],
		['mes', 'Noodlijn'],
		['eenzaam', 'Inloop Proefdorp'],
	])('%s finds %s first', (text, first) => {
		expect(find({ text })[0]).toBe(first);
	});

	it('finds nothing for what nobody offers', () => {
		expect(find({ text: 'xylofoonles' })).toEqual([]);
	});

	it('gives everything for an empty question, the vital first, and those of some town last', () => {
		expect(find({})).toEqual([
			'Noodlijn',
			'Slachtofferhulp',
			'Veilig Huis',
			'Inloop Proefdorp',
			'Inloop Testerdam',
		]);
		expect(find({ text: ' !? ' })).toHaveLength(5);
	});

	it('takes a place only for itself, whole', () => {
		const home = { topics: ['talk'] } satisfies Partial<ServiceRecord>;
		const map = buildMap(
			[
				named(6, 'Thuis Gelderland-Midden', {
					...home,
					area: { provinces: ['Gelderland'], towns: ['Dongen', 'Loon op Zand'] },
				}),
				named(7, 'Jongerenhuis', { ...home, topics: ['young'] }),
			],
			AT,
		);
		const names = (text: string) => findServices(map, { text }, AT).map((entry) => entry.text.nl.name);
		for (const text of ['geld', 'jongen', 'midden in de nacht', 'loon']) {
			expect(names(text), text).not.toContain('Thuis Gelderland-Midden');
		}
		for (const text of ['Gelderland', 'dongen', 'hulp in loon op zand']) {
			expect(names(text)[0], text).toBe('Thuis Gelderland-Midden');
		}
	});

	it('does not take a short word for its neighbour', () => {
		expect(find({ text: 'staat' })).not.toContain('Veilig Huis');
	});
});

describe('choosing', () => {
	it('puts the town first, under the vital ones only, and keeps the national ones', () => {
		expect(find({ place: 'proefd' })).toEqual([
			'Noodlijn',
			'Inloop Proefdorp',
			'Slachtofferhulp',
			'Veilig Huis',
		]);
		expect(find({ place: 'ZUID-holland' }).slice(0, 2)).toEqual(['Noodlijn', 'Inloop Testerdam']);
	});

	it('keeps to topic, person and language', () => {
		expect(find({ topic: 'victim' })).toEqual(['Slachtofferhulp']);
		expect(find({ forWhom: 'adult' })).toEqual(['Slachtofferhulp']);
		expect(find({ language: 'ar-SY' })).toEqual(['Veilig Huis']);
	});

	it('wants one contact to meet all wishes', () => {
		expect(find({ contact: 'chat' })).toEqual(['Veilig Huis']);
		expect(find({ free: true })).toEqual(['Noodlijn', 'Veilig Huis']);
		expect(find({ contact: 'chat', free: true })).toEqual([]);
		expect(find({ free: true, anonymous: true })).toEqual([]);
	});

	it('shows as open only what is open for sure', () => {
		expect(find({ openNow: true })).toEqual(['Noodlijn']);
	});
});

describe('at size', () => {
	const big = indexMap(buildMap(generateServices(2000, 7), AT));

	it('finds the same with and without the index', () => {
		const plain = { version: big.version, madeFor: big.madeFor, entries: big.entries };
		for (const query of [
			{ text: 'praatgrop opvoeden' },
			{ text: 'Testerdam', place: 'Testerdam' },
			{ topic: 'legal' as const },
		]) {
			const found = findServices(big, query, AT).map((entry) => entry.id);
			expect(found.length).toBeGreaterThan(0);
			expect(findServices(plain, query, AT).map((entry) => entry.id)).toEqual(found);
		}
	});
});

describe('linkOf', () => {
	it.each([
		['phone', '0800-266 64 36', 'tel:08002666436'],
		['phone', '+31 247 247 247', 'tel:+31247247247'],
		['mail', 'a@b.example', 'mailto:a@b.example'],
		['whatsapp', '+31 6 8238 7796', 'https://wa.me/31682387796'],
		['chat', 'https://chat.example', 'https://chat.example'],
	] as const)('%s %s', (kind, value, link) => {
		expect(linkOf({ kind, value })).toBe(link);
	});
});

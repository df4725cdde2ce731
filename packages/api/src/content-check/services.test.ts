import { SERVICES } from '@sleutelwerk/content/services';
import {
	buildMap,
	HSDS_PROFILE,
	isOpenAt,
	MAP_SCHEMA,
	findServices,
	serializeMap,
	toHsds,
} from '@sleutelwerk/directory';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const AT = new Date('2026-11-22T12:00:00Z');
const MAP = buildMap(SERVICES, AT);
const find = (text: string) => findServices(MAP, { text }, AT).map((entry) => entry.text.nl.name);

describe('the help services in the finder', () => {
	it('fit the published schema of the data file', () => {
		const ajv = new Ajv2020({ strict: true, allErrors: true });
		formats.default(ajv);
		const isValid = ajv.compile(MAP_SCHEMA);
		expect(isValid(JSON.parse(serializeMap(MAP))), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
	});

	it('keep the five vital ones also when nobody has checked for fifty years', () => {
		const late = buildMap(SERVICES, new Date('2076-01-01T12:00:00Z'));
		expect(late.entries.map(({ text }) => text.nl.name)).toEqual([
			'112: bij gevaar nu',
			'113 Zelfmoordpreventie',
			'Centrum Seksueel Geweld',
			'De Kindertelefoon',
			'Veilig Thuis',
		]);
	});

	it.each([
		['mijn man slaat mij', 'Veilig Thuis'],
		['uithuwelijken', 'Veilig Thuis'],
		['verkracht', 'Centrum Seksueel Geweld'],
		['zelfmoord', '113 Zelfmoordpreventie'],
		['0800 2000', 'Veilig Thuis'],
		['dayak', 'Veilig Thuis'],
		['العنف', 'Veilig Thuis'],
		['kindertelefon', 'De Kindertelefoon'],
		['loverboy', 'Chat met Fier'],
		['besnijdenis', 'Veilig Thuis'],
		['eenzaam', 'De Luisterlijn'],
	])('answer «%s» with %s among the first three', (text, name) => {
		expect(find(text).slice(0, 3)).toContain(name);
	});

	it.each([
		['Enschede', 'Veilig Thuis Twente'],
		['Den Haag', 'Veilig Thuis Haaglanden'],
		['friesland', 'Veilig Thuis Friesland'],
		['Fryslân', 'Veilig Thuis Friesland'],
		['Mook', 'Veilig Thuis Gelderland-Zuid'],
		['tilburg', 'Filomena Tilburg'],
		['Eindhoven', 'Vluchtelingen in de Knel, Eindhoven'],
	])(
		'put for the place «%s» %s right after the vital ones, before the others of the country',
		(place, name) => {
			const found = findServices(MAP, { place }, AT);
			const at = found.findIndex((entry) => entry.text.nl.name === name);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(found.slice(0, at).filter((entry) => !entry.vital && entry.area === null)).toEqual([]);
			expect(found.slice(0, 5).every((entry) => entry.vital)).toBe(true);
		},
	);

	it.each(['geld', 'jongen', 'midden in de nacht', 'mijn buren', 'oude vrouw', 'ouder', 'loon', 'mijn huis'])(
		'send nobody who types «%s» to a region that sounds like it',
		(text) => {
			const [first] = find(text);
			expect(first ?? '').not.toMatch(/^Veilig Thuis ./);
		},
	);

	it('leave the finder small enough for a bad line: half of what 2,000 may weigh', () => {
		expect(brotliCompressSync(serializeMap(MAP)).length).toBeLessThan(100_000);
	});

	it('are never called open on a guess', () => {
		const guessed = MAP.entries
			.flatMap(({ contacts }) => contacts)
			.filter(({ hours }) => hours.kind === 'unknown' || !hours.confirmed);
		expect(guessed.length).toBeGreaterThan(5);
		expect(guessed.every(({ hours }) => isOpenAt(hours, AT) === null)).toBe(true);
	});

	it('all go out as HSDS with what the Dutch profile adds', () => {
		const added = Object.keys(HSDS_PROFILE['service.json'].properties);
		for (const record of SERVICES) expect(Object.keys(toHsds(record))).toEqual(expect.arrayContaining(added));
	});
});

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
import { describe, expect, it } from 'vitest';

const AT = new Date('2026-11-22T12:00:00Z');
const MAP = buildMap(SERVICES, AT);
const find = (text: string) => findServices(MAP, { text }, AT).map((entry) => entry.text.nl.name);

describe('the national help services in the finder', () => {
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

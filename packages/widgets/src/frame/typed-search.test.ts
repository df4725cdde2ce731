import { SERVICES } from '@sleutelwerk/content/services';
import { buildMap, findServices, generateServices, serializeMap } from '@sleutelwerk/directory';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTypedSearch } from './typed-search.ts';

const AT = new Date('2026-11-22T12:00:00Z');
const map = buildMap(SERVICES, AT);
const topicsFound = (text: string): readonly string[] =>
	findServices(map, { text }, AT)
		.slice(0, 5)
		.flatMap(({ topics }) => topics);

describe('what people type into the private frame, over the services as they are', () => {
	it.each([
		['geweld', 'partner'],
		['gewelt', 'partner'],
		['mishandelng', 'partner'],
		['العنف', 'partner'],
		['şiddet', 'partner'],
		['خشونت', 'partner'],
		['насильство', 'partner'],
		["чоловік б'є мене", 'partner'],
		['PRZEMOC', 'partner'],
		['mąż mnie bije', 'partner'],
		['rabsho', 'partner'],
		['ዓመፅ', 'partner'],
		['mon mari me frappe', 'partner'],
		['kinderen', 'child'],
		['أطفال', 'child'],
		['کودک', 'child'],
		['дитина', 'child'],
		['dziecko', 'child'],
		['carruur', 'child'],
		['ቆልዓ', 'child'],
		["l'enfant", 'child'],
	])('%s finds help for %s', (text, topic) => {
		expect(topicsFound(text)).toContain(topic);
	});

	it('finds nothing for a word of no language', () => {
		expect(topicsFound('xqzvwk')).toEqual([]);
	});
});

describe('a postcode that is typed', () => {
	it('brings what is near first, under the vital five only, and each once', () => {
		const found = createTypedSearch()(map, { place: '3511' }, AT);
		const kinds = found.map(({ vital, area }) => (vital ? 0 : area ? 1 : 2));
		expect(kinds).toEqual([...kinds].sort());
		expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
		expect(new Set(found).size).toBe(found.length);
	});
});

/** Bytes, brotli, of the data file for a full map (issue 5). */
const MAP_LIMIT = 200_000;

describe('the one data file', () => {
	// As a host may pack it while it runs; the tightest takes a minute on a busy machine.
	const packed = (body: string): number =>
		brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

	it('stays within its bytes for 2,000 services, and the gate sees one that does not', () => {
		const full = serializeMap(buildMap([...SERVICES, ...generateServices(2000 - SERVICES.length, 7)], AT));
		expect(packed(full)).toBeLessThanOrEqual(MAP_LIMIT);
		expect(packed(full + randomBytes(150_000).toString('base64'))).toBeGreaterThan(MAP_LIMIT);
	});
});

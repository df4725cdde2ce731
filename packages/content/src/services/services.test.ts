import { isId, LOCALES, TOPICS, type ServiceRecord } from '@sleutelwerk/core';
import { describe, expect, it } from 'vitest';
import { SERVICE_IDS, SERVICES } from './index.ts';

/** Numbers that are dead, and a codeword of 2020: whoever relies on them gets no help. */
const DEAD_NUMBERS = ['09001262626', '09008020', '09000113'];
const DEAD_CODEWORD = /masker\W*19/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function wordsOf(record: ServiceRecord): string {
	return JSON.stringify([record.organisation, record.contacts, record.text]);
}

function forbiddenIn(record: ServiceRecord): boolean {
	// Spaces and hyphens between the digits do not matter to a phone.
	const words = wordsOf(record).replace(/(?<=\d)[ .-]+(?=\d)/g, '');
	// 116 is not there yet; as part of another number it may stand.
	const dials116 = record.contacts.some(({ value }) => value.replace(/\D/g, '') === '116');
	return (
		dials116 || DEAD_CODEWORD.test(wordsOf(record)) || DEAD_NUMBERS.some((number) => words.includes(number))
	);
}

function sentencesOf(record: ServiceRecord): string[] {
	const { whatTheyDo, whatHappens, whomTheyTell } = record.text.nl;
	return `${whatTheyDo} ${whatHappens} ${whomTheyTell}`.split(/(?<=[.?!])\s/);
}

describe('the list', () => {
	it('holds each named id once', () => {
		const ids = SERVICES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(Object.values(SERVICE_IDS).filter((id) => !ids.includes(id))).toEqual([]);
		expect(ids.every(isId)).toBe(true);
	});

	it('keeps the five vital ones', () => {
		const vital = SERVICES.filter((record) => record.vital).map(({ id }) => id);
		const { emergency, veiligThuis, sexualViolenceCentre, kindertelefoon, suicidePrevention } = SERVICE_IDS;
		expect(vital).toEqual([emergency, veiligThuis, sexualViolenceCentre, kindertelefoon, suicidePrevention]);
	});

	it('has a way to help for every topic', () => {
		const covered = new Set(SERVICES.flatMap(({ topics }) => topics));
		expect(TOPICS.filter((topic) => !covered.has(topic))).toEqual([]);
	});
});

describe('the local ones', () => {
	const local = SERVICES.filter(({ area }) => area !== null);
	const regions = local.filter(({ organisation }) => /^Veilig Thuis /.test(organisation));

	it('tell no street, and are checked sooner than a national number', () => {
		for (const record of local) {
			expect(record.place).toBeNull();
			expect(record.vital).toBe(false);
			expect(record.termDays).toBeLessThanOrEqual(3 * 365);
			expect(wordsOf(record)).not.toMatch(/\b[1-9]\d{3}\s?[A-Z]{2}\b/);
			expect(wordsOf(record)).not.toMatch(/(straat|laan|weg|plein|kade|gracht)\s+\d/i);
		}
	});

	it('hold the 25 regions of Veilig Thuis, in all provinces, with the national number', () => {
		expect(regions).toHaveLength(25);
		const provinces = new Set(regions.flatMap(({ area }) => area?.provinces ?? []));
		// Friesland stands under both its names.
		expect(provinces.size).toBe(13);
		for (const { contacts } of regions) expect(contacts.map(({ value }) => value)).toEqual(['0800-2000']);
	});

	it('put each town in one region', () => {
		const towns = regions.flatMap(({ area }) => area?.towns ?? []);
		expect(towns.length).toBeGreaterThan(320);
		const twice = towns.filter((town, index) => towns.indexOf(town) !== index);
		// There are two of that name.
		expect(twice).toEqual(['Bergen']);
	});

	it('say what the national record says of whom they tell', () => {
		const national = SERVICES.find(({ id }) => id === SERVICE_IDS.veiligThuis);
		for (const { text } of regions) expect(text.nl.whomTheyTell).toBe(national?.text.nl.whomTheyTell);
	});
});

describe.each(SERVICES.map((record) => [record.text.nl.name, record] as const))('%s', (_name, record) => {
	it('cites sources with a day', () => {
		for (const source of [record.source, ...record.moreSources]) {
			expect(source.url).toMatch(/^https:\/\//);
			expect(source.name).not.toBe('');
			expect(source.on).toMatch(DAY);
			expect(Number.isNaN(Date.parse(source.on))).toBe(false);
			if (source.onPrecision === 'year') expect(source.on.slice(4)).toBe('-01-01');
			if (source.onPrecision === 'month') expect(source.on.slice(7)).toBe('-01');
		}
	});

	it('was checked on the day of its source and not on the day of typing', () => {
		expect(record.checkedOn).toBe(record.source.on);
		expect(record.checkedPrecision).toBe(record.source.onPrecision);
		expect(Date.parse(record.checkedOn)).toBeLessThan(Date.parse('2026-11-01'));
		for (const older of record.moreSources.filter(({ onPrecision }) => onPrecision === 'day')) {
			expect(older.on <= record.source.on || record.source.onPrecision !== 'day').toBe(true);
		}
	});

	it('can be reached', () => {
		expect(record.contacts.length).toBeGreaterThan(0);
		for (const { kind, value } of record.contacts) {
			if (kind === 'chat' || kind === 'web') expect(value).toMatch(/^https:\/\/[^/?#]+\/?$/);
			else if (kind === 'mail') expect(value).toMatch(/^[^@\s]+@[^@\s]+$/);
			else expect(value).toMatch(/^\+?\d[\d -]+$/);
		}
	});

	it('admits unconfirmed hours', () => {
		const unsure = record.contacts.some(({ hours }) => hours.kind === 'unknown' || !hours.confirmed);
		if (record.uncertain.includes('hours')) {
			expect(record.contacts.every(({ hours }) => hours.kind === 'unknown' || !hours.confirmed)).toBe(true);
		} else if (unsure) {
			expect(record.vital || record.contacts.some(({ hours }) => hours.kind !== 'unknown')).toBe(true);
		}
	});

	it('speaks all languages, whole', () => {
		for (const locale of LOCALES) {
			const text = record.text[locale];
			expect(text, locale).toBeDefined();
			for (const words of Object.values(text ?? {})) expect(words.trim().length).toBeGreaterThan(2);
		}
		expect(record.text.ar?.whatTheyDo).toMatch(/\p{Script=Arabic}/u);
		expect(record.text.tr?.whatTheyDo).not.toBe(record.text.nl.whatTheyDo);
	});

	it('says what happens and whom they tell in short sentences', () => {
		const long = sentencesOf(record).filter((sentence) => sentence.split(/\s+/).length > 25);
		expect(long).toEqual([]);
	});

	it('promises nothing that nobody can promise', () => {
		const words = wordsOf(record);
		expect(words).not.toMatch(
			/er gebeurt niets|nothing will happen|blijft (altijd )?geheim|stay(s)? secret/i,
		);
		expect(words).not.toMatch(/\bje moet (melden|weggaan|vertrekken)\b|you must (report|leave)/i);
		expect(words).not.toMatch(/zwijg(en)? (als|terwijl) je 112|stay silent/i);
		expect(forbiddenIn(record)).toBe(false);
	});
});

describe('the check on dead numbers', () => {
	const [first] = SERVICES;
	if (!first) throw new Error('no services');

	it.each([['0900-1262626'], ['0900 126 26 26'], ['116'], ['0900-0113']])(
		'catches the planted number %s',
		(value) => {
			const planted = { ...first, contacts: first.contacts.map((contact) => ({ ...contact, value })) };
			expect(forbiddenIn(planted)).toBe(true);
		},
	);

	it('catches the planted codeword in a text', () => {
		const planted = {
			...first,
			text: { ...first.text, nl: { ...first.text.nl, whatHappens: 'Zeg masker 19.' } },
		};
		expect(forbiddenIn(planted)).toBe(true);
	});
});

import type { Contact, ForWhom, Hours, ServiceRecord, ServiceText, Topic } from '@sleutelwerk/core';
import { namedId } from './named-id.ts';
import { seededNumbers } from './seeded-numbers.ts';

const TOWNS = [
	['Verzonnenstad', 'Utrecht'],
	['Nergenshuizen', 'Flevoland'],
	['Proefdorp', 'Overijssel'],
	['Testerdam', 'Zuid-Holland'],
	['Voorbeeldhoven', 'Noord-Brabant'],
	['Nietbestaande', 'Groningen'],
] as const;
const KINDS = ['Spreekuur', 'Inloop', 'Praatgroep', 'Advieslijn', 'Maatjesproject', 'Huiskamer'] as const;
const SUBJECTS = [
	'luisteren',
	'wonen',
	'opvoeden',
	'scheiden',
	'gezondheid',
	'jong zijn',
	'ouder worden',
] as const;
// No topic that shelters people: a made-up one could be taken for a real one.
const TOPICS: readonly Topic[] = [
	'partner',
	'child',
	'young',
	'elder',
	'mental',
	'legal',
	'papers',
	'talk',
	'men',
	'health',
];
const WHO: readonly ForWhom[] = ['victim', 'bystander', 'young', 'adult', 'elder', 'own-behaviour'];
const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'ti', 'so', 'fa', 'pl'] as const;

type Pick = <T>(list: readonly T[]) => T;

/**
 * Plainly fictitious services for load tests: the same `seed` gives the same list. Names and towns say that they are made up,
 * the numbers are out of use for subscribers, addresses end in `.example`, and every check was on the first day of 2026.
 */
export function generateServices(n: number, seed: number): ServiceRecord[] {
	const next = seededNumbers(seed);
	const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? firstOf(list);
	return Array.from({ length: n }, (_, index) => fictitious({ index, seed, pick }));
}

type Turn = { index: number; seed: number; pick: Pick };

function fictitious({ index, seed, pick }: Turn): ServiceRecord {
	const [town, province] = pick(TOWNS);
	const id = namedId('fictitious', String(seed), String(index));
	const url = `https://dienst-${index}.example`;
	return {
		id,
		organisation: `Verzonnen stichting ${index % 97}`,
		status: 'active',
		vital: false,
		topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
		forWhom: [...new Set([pick(WHO), pick(WHO)])],
		languages: [...new Set(['nl', pick(LANGUAGES)])],
		area: { provinces: [province], towns: [town] },
		place: null,
		contacts: contactsOf(index, url, pick),
		source: { name: 'Verzonnen, voor proeven', url, on: '2026-01-01', onPrecision: 'day' },
		moreSources: [],
		checkedOn: '2026-01-01',
		checkedPrecision: 'day',
		termDays: 365,
		uncertain: [],
		text: textOf(`${pick(KINDS)} ${pick(SUBJECTS)} ${index} (verzonnen)`, town),
	};
}

function contactsOf(index: number, url: string, pick: Pick): Contact[] {
	const known = {
		free: pick(['yes', 'no', 'unknown'] as const),
		anonymous: pick(['yes', 'unknown'] as const),
	};
	const phone = `0900-000 ${String(index % 10_000).padStart(4, '0')}`;
	return [
		{ kind: 'phone', value: phone, hours: hoursOf(pick), ...known, onBill: 'unknown' },
		{ kind: 'web', value: url, hours: { kind: 'unknown' }, ...known, onBill: 'no' },
	];
}

function hoursOf(pick: Pick): Hours {
	const from = pick(['08:30', '09:00', '10:00', '13:00']);
	const until = pick(['12:00', '17:00', '21:00', '24:00']);
	const days = pick([['MO', 'WE'], ['TU', 'TH'], ['MO', 'TU', 'WE', 'TH', 'FR'], ['SA']] as const);
	return {
		kind: 'weekly',
		confirmed: pick([true, true, false]),
		slots: [{ days, from, until: until > from ? until : '17:00' }],
	};
}

function textOf(name: string, town: string): ServiceRecord['text'] {
	const nl: ServiceText = {
		name,
		whatTheyDo: `Dit aanbod bestaat niet. Het is gemaakt om te proeven, in ${town}.`,
		whatHappens: 'Er is niemand die opneemt.',
		whomTheyTell: 'Niet bekend: dit aanbod is verzonnen.',
	};
	const en: ServiceText = {
		name: `${name} (made up)`,
		whatTheyDo: `This service does not exist. It was made for tests, in ${town}.`,
		whatHappens: 'Nobody will answer.',
		whomTheyTell: 'Not known: this service is made up.',
	};
	return { nl, en };
}

function firstOf<T>(list: readonly T[]): T {
	const [first] = list;
	if (first === undefined) throw new RangeError('nothing to pick from');
	return first;
}

import type { Contact, Topic } from '@sleutelwerk/core';
import type { FinderEntry, FinderMap, FinderQuery } from './finder-model.ts';
import { foldForSearch } from './fold.ts';
import { isOpenAt } from './hours.ts';
import { isNear } from './near.ts';
import { EMPTY_WORDS, TOPIC_WORDS } from './topic-words.ts';

/** A map whose words are folded once; worth it where somebody searches while typing. */
export type IndexedMap = FinderMap & { words: ReadonlyMap<string, EntryWords> };
type EntryWords = {
	name: readonly string[];
	topic: readonly string[];
	rest: readonly string[];
	digits: readonly string[];
	/** Towns and provinces, whole: "Dongen" is no typing error of "jongen", nor "Gelderland" the rest of "geld". */
	places: readonly string[];
};

/** Folds every word of the map once. */
export function indexMap(map: FinderMap): IndexedMap {
	const words = new Map(map.entries.map((entry) => [entry.id, wordsOf(entry)]));
	return { ...map, words };
}

/**
 * The services that fit a question, best first: by words, then the vital ones, then what is nearest to `place` (without one:
 * the national ones before those of some other town), then by name.
 * Pure, and asks nobody. An empty question gives everything. Nothing found gives `[]`: the caller still shows 112.
 */
export function findServices(map: FinderMap | IndexedMap, query: FinderQuery, at: Date): FinderEntry[] {
	const index = 'words' in map ? map.words : undefined;
	const asked = questionOf(query.text ?? '');
	const place = foldForSearch(query.place ?? '');
	const found = map.entries
		.filter((entry) => fitsChoices(entry, query) && hasContact(entry, query, at))
		.map((entry) => ({
			entry,
			words: wordScore(asked, () => index?.get(entry.id) ?? wordsOf(entry)),
			near: nearness(entry, place),
		}))
		.filter(({ words, near }) => words > 0 && near > 0);
	const best = Math.max(...found.map(({ words }) => words));
	return found
		.filter(({ words }) => words * 3 >= best)
		.sort(
			(one, other) =>
				other.words - one.words ||
				Number(other.entry.vital) - Number(one.entry.vital) ||
				other.near - one.near ||
				byName(one.entry, other.entry),
		)
		.map(({ entry }) => entry);
}

/** The address to put behind a link: `tel:` without hyphens, `mailto:`, or the web address itself. */
export function linkOf(contact: Pick<Contact, 'kind' | 'value'>): string {
	const digits = contact.value.replace(/[^\d+]/g, '');
	if (contact.kind === 'phone' || contact.kind === 'text-phone') return `tel:${digits}`;
	if (contact.kind === 'mail') return `mailto:${contact.value}`;
	if (contact.kind === 'whatsapp' && !contact.value.startsWith('https:'))
		return `https://wa.me/${digits.replace(/\D/g, '')}`;
	return contact.value;
}

function fitsChoices(entry: FinderEntry, { topic, forWhom, language }: FinderQuery): boolean {
	return (
		(topic === undefined || entry.topics.includes(topic)) &&
		(forWhom === undefined || entry.forWhom.includes(forWhom)) &&
		(language === undefined || entry.languages.some((one) => primary(one) === primary(language)))
	);
}

/** One and the same contact has to meet all wishes: a free chat does not make the paid phone free. */
function hasContact(entry: FinderEntry, query: FinderQuery, at: Date): boolean {
	return entry.contacts.some(
		(contact) =>
			(query.contact === undefined || contact.kind === query.contact) &&
			(!query.free || contact.free === 'yes') &&
			(!query.anonymous || contact.anonymous === 'yes') &&
			(!query.openNow || isOpenAt(contact.hours, at) === true),
	);
}

/** 0: elsewhere; 1: somewhere, and no place asked; 2: national; 3: that province; 4: that town. */
function nearness({ area }: FinderEntry, place: string): number {
	if (area === null) return 2;
	if (place === '') return 1;
	if (area.towns.some((town) => startsWithFold(town, place))) return 4;
	return area.provinces.some((province) => startsWithFold(province, place)) ? 3 : 0;
}

function startsWithFold(name: string, place: string): boolean {
	return foldForSearch(name).startsWith(place);
}

function byName(one: FinderEntry, other: FinderEntry): number {
	const [a, b] = [one.text.nl.name, other.text.nl.name];
	return a < b ? -1 : a > b ? 1 : one.id < other.id ? -1 : 1;
}

type Question = { phrase: string; asked: readonly string[] };

function questionOf(text: string): Question {
	const phrase = foldForSearch(text);
	const all = phrase.split(' ').filter(Boolean);
	const empty = EMPTY_WORDS.split(' ');
	const telling = all.filter((word) => !empty.includes(word));
	return { phrase, asked: telling.length > 0 ? telling : all };
}

function wordScore({ phrase, asked }: Question, words: () => EntryWords): number {
	if (asked.length === 0) return 1;
	const { name, topic, rest, digits, places } = words();
	const number = asked.every((word) => /^\d+$/.test(word)) ? asked.join('') : '';
	if (number.length > 2 && digits.some((one) => one.includes(number))) return 100;
	// Added up: what a service says of itself counts beside its topics, which many share.
	return asked.reduce(
		(sum, word) => sum + 6 * bestMatch(word, name) + 4 * bestMatch(word, topic) + bestMatch(word, rest),
		places.some((place) => ` ${phrase} `.includes(` ${place} `)) ? 3 : 0,
	);
}

/** 0 to 3: the same word 3, its beginning or a part of a compound 2, a typing error away 1. */
function bestMatch(word: string, words: readonly string[]): number {
	let best = 0;
	for (const other of words) {
		if (other === word) return 3;
		if (word.length > 2 && (other.startsWith(word) || (word.length > 4 && other.includes(word)))) best = 2;
		else if (best === 0 && isNear(word, other, allowedErrors(word))) best = 1;
	}
	return best;
}

// Short words have too many neighbours: "slaat" and "staat" are one letter apart.
function allowedErrors(word: string): number {
	return word.length < 6 ? 0 : word.length < 9 ? 1 : 2;
}

function wordsOf(entry: FinderEntry): EntryWords {
	const texts = Object.values(entry.text);
	const area = entry.area === null ? [] : [...entry.area.towns, ...entry.area.provinces];
	const places = area.map(foldForSearch);
	return {
		name: split([entry.organisation, ...texts.map((text) => text.name)]).filter(
			(word) => !places.includes(word),
		),
		topic: entry.topics.flatMap((topic: Topic) => (TOPIC_WORDS[topic] ?? '').split(' ')),
		rest: split(texts.map((text) => text.whatTheyDo)).filter((word) => !places.includes(word)),
		digits: entry.contacts.map(({ value }) => value.replace(/\D/g, '')).filter(Boolean),
		places,
	};
}

function split(texts: readonly string[]): string[] {
	return [...new Set(texts.flatMap((text) => foldForSearch(text).split(' ')))].filter(Boolean);
}

function primary(language: string): string {
	return language.toLowerCase().split('-')[0] ?? '';
}

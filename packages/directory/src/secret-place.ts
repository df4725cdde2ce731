import { AppError, type ServiceRecord, type Topic } from '@sleutelwerk/core';

/** Whoever offers one of these may house people in a place that nobody is to find. */
const SHELTERING: readonly Topic[] = ['shelter', 'trafficking'];

const PLACES_IN_TEXT = [
	// Dutch postcode. Its first digit is never 0, the letters are never SA, SD or SS.
	{ what: 'a postcode', pattern: /\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b/ },
	{
		what: 'a street with a number',
		pattern:
			/\b\p{L}*(?:straat|laan|weg|plein|kade|gracht|singel|dreef|hof|steeg|dijk|plantsoen)\s+\d{1,4}\s?[a-z]?\b/iu,
	},
	{ what: 'coordinates', pattern: /\b5[0-3][.,]\d{3,}\s*[,; ]\s*[3-7][.,]\d{3,}\b/ },
	{ what: 'a link to a map', pattern: /(?:maps\.|\/maps\/|goo\.gl\/maps|openstreetmap\.org|what3words)/i },
] as const;

/**
 * Refuses a record of a sheltering service that tells where it is: by its place, or in any of its texts and contacts.
 * Throws `INVALID_INPUT` with the field. The address of a shelter has no place in any table, export, file or API.
 */
export function refuseSecretPlace(record: ServiceRecord): void {
	if (!isSheltering(record)) return;
	if (record.place !== null) refuse(record.id, 'place', 'an address');
	for (const [field, text] of wordsOf(record)) refusePlaceIn(text, record.id, field);
}

/** The same for words that are kept beside a record: what it was checked against. */
export function refuseSecretSource(record: ServiceRecord, source: string): void {
	if (isSheltering(record)) refusePlaceIn(source, record.id, 'source');
}

/** Whether it offers something for which it may house people. */
export function isSheltering({ topics }: Pick<ServiceRecord, 'topics'>): boolean {
	return topics.some((topic) => SHELTERING.includes(topic));
}

function refusePlaceIn(text: string, id: string, field: string): void {
	const hit = PLACES_IN_TEXT.find(({ pattern }) => pattern.test(text));
	if (hit) refuse(id, field, hit.what);
}

function wordsOf(record: ServiceRecord): [field: string, text: string][] {
	const texts = Object.entries(record.text).flatMap(([locale, text]) =>
		Object.entries(text).map(([key, words]): [string, string] => [`text.${locale}.${key}`, words]),
	);
	const contacts = record.contacts.map(({ value }, index): [string, string] => [`contacts.${index}`, value]);
	const sources = [record.source, ...record.moreSources].flatMap(
		({ name, url }, index): [string, string][] => [
			[`sources.${index}.name`, name],
			[`sources.${index}.url`, url],
		],
	);
	return [['organisation', record.organisation], ...texts, ...contacts, ...sources];
}

function refuse(id: string, field: string, what: string): never {
	// Neither the message nor the log repeats what was typed: that would be one more place where it stands.
	throw new AppError('INVALID_INPUT', `service ${id} shelters people, and ${field} holds ${what}`, {
		fields: { [field]: 'error.field.secretPlace' },
	});
}

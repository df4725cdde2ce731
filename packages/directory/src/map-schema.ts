import { CONTACT_KINDS, DAY_PRECISIONS, FOR_WHOM, TOPICS, WEEKDAYS, WIDGET_LOCALES } from '@sleutelwerk/core';

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Day, YYYY-MM-DD.' } as const;
const certain = { enum: ['yes', 'no', 'unknown'] } as const;
const confirmed = {
	type: 'boolean',
	description: 'Hours that nobody confirmed never mean open now.',
} as const;

function list(items: object, minItems = 0): object {
	return { type: 'array', items, minItems };
}

function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
	const required = Object.keys(properties).filter((key) => !optional.includes(key));
	return { type: 'object', additionalProperties: false, required, properties };
}

const slot = closed({
	days: list({ enum: WEEKDAYS }, 1),
	from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
	until: { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' },
});

const hours = {
	description: 'Local time in Europe/Amsterdam.',
	oneOf: [
		closed({ kind: { const: 'always' }, confirmed }),
		closed({ kind: { const: 'weekly' }, confirmed, slots: list(slot, 1) }),
		closed({ kind: { const: 'unknown' } }),
	],
};

const contact = closed({
	kind: { enum: CONTACT_KINDS },
	value: text,
	hours,
	free: certain,
	anonymous: certain,
	onBill: {
		...certain,
		description: 'On the phone bill. The call list of the phone itself always shows it.',
	},
});

const serviceText = closed({ name: text, whatTheyDo: text, whatHappens: text, whomTheyTell: text });

const source = closed({
	name: text,
	url: { type: 'string', pattern: '^https://' },
	on: day,
	onPrecision: { enum: DAY_PRECISIONS },
});

const place = closed(
	{
		street: text,
		postalCode: text,
		town: text,
		province: text,
		latitude: { type: 'number' },
		longitude: { type: 'number' },
	},
	['latitude', 'longitude'],
);

const entry = closed({
	id: { type: 'string', format: 'uuid' },
	organisation: text,
	vital: { type: 'boolean' },
	topics: list({ enum: TOPICS }, 1),
	forWhom: list({ enum: FOR_WHOM }, 1),
	languages: { ...list(text), description: 'BCP 47, only where a source confirms it; empty: not known.' },
	area: { oneOf: [{ type: 'null' }, closed({ provinces: list(text), towns: list(text) })] },
	place: { oneOf: [{ type: 'null' }, place] },
	contacts: list(contact, 1),
	source,
	checkedOn: day,
	checkedPrecision: { enum: DAY_PRECISIONS },
	termDays: { type: 'integer', minimum: 1 },
	uncertain: list(text),
	text: closed(
		Object.fromEntries(WIDGET_LOCALES.map((locale) => [locale, serviceText])),
		WIDGET_LOCALES.filter((locale) => locale !== 'nl'),
	),
});

/** JSON Schema of the finder's data file, served beside it as `map.schema.json`. */
export const MAP_SCHEMA = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'Help services in the Netherlands, as the help finder reads them',
	...closed({ version: { const: 1 }, madeFor: day, entries: list(entry) }),
};

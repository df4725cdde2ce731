import { namedId } from '../named-id.ts';
import type { Draft, DraftAddress, DraftContact, ImportSource, Table } from './exchange-model.ts';
import { splitWords } from './json-reading.ts';
import { languageCodes } from './language-codes.ts';
import type { Mapping, SheetField } from './sheet-mapping.ts';

type Row = (field: SheetField) => string;

/** Rows of a spreadsheet as drafts. Without an id of its own a row is known by its organisation and name. */
export function draftsOfSheet(table: Table, mapping: Mapping, source: ImportSource): Draft[] {
	return table.rows.map(({ line, cells }) => {
		const row: Row = (field) => (cells[mapping.indexOf(field)] ?? '').trim();
		const [name, organisation] = [row('name') || row('organisation'), row('organisation') || row('name')];
		return {
			row: String(line),
			externalId: row('externalId') || namedId('row', organisation.toLowerCase(), name.toLowerCase()),
			name,
			organisation,
			description: row('description'),
			whatHappens: row('whatHappens'),
			whomTheyTell: row('whomTheyTell'),
			cost: row('cost'),
			status: row('status').toLowerCase(),
			terms: splitWords(row('topics')),
			forWhom: splitWords(row('forWhom')),
			languages: languageCodes(splitWords(row('languages'))),
			area: areaOf(row),
			address: addressOf(row),
			hasPerson: row('person') !== '',
			contacts: contactsOf(row),
			slots: [],
			checkedOn: isoDay(row('checkedOn')),
			checkedPrecision: 'day',
			termDays: '',
			sources: sourcesOf(row, source),
			uncertain: [],
			translations: {},
		};
	});
}

function sourcesOf(row: Row, source: ImportSource): Draft['sources'] {
	const url = row('sourceUrl');
	const on = isoDay(row('checkedOn')) || source.day;
	return url === '' ? [] : [{ name: source.name, url, on, onPrecision: 'day' }];
}

function areaOf(row: Row): Draft['area'] {
	const towns = splitWords(row('areaTowns'));
	const provinces = splitWords(row('areaProvinces'));
	const isNational = [...towns, ...provinces].some((word) =>
		/^(?:landelijk|nederland|heel nederland|national|nationwide)$/i.test(word),
	);
	if (isNational) return { isNational, provinces: [], towns: [] };
	if (towns.length + provinces.length > 0) return { isNational, provinces, towns };
	const [town, province] = [row('town'), row('province')];
	return { isNational, provinces: province ? [province] : [], towns: town ? [town] : [] };
}

const ADDRESS = ['street', 'postalCode', 'latitude', 'longitude'] as const;

function addressOf(row: Row): DraftAddress | null {
	if (ADDRESS.every((field) => row(field) === '')) return null;
	return {
		street: row('street'),
		postalCode: row('postalCode'),
		town: row('town'),
		province: row('province'),
		country: 'NL',
		latitude: row('latitude'),
		longitude: row('longitude'),
		accessibility: splitWords(row('accessibility')),
	};
}

const CONTACTS = ['phone', 'whatsapp', 'chat', 'web', 'mail'] as const;

function contactsOf(row: Row): DraftContact[] {
	return CONTACTS.flatMap((kind) => {
		const value = row(kind);
		if (value === '') return [];
		const isBareSite = kind === 'web' && /^www\.\S+$/i.test(value);
		return [{ kind, value: isBareSite ? `https://${value}` : value }];
	});
}

/** `2026-11-22`, or as the Dutch write it: `22-11-2026`, `22/11/2026`. Anything else stays and is refused later. */
function isoDay(text: string): string {
	const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	return year === '' ? text.slice(0, 40) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

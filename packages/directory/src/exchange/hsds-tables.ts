import { readTable } from './csv-table.ts';
import type { TextFile } from './exchange-model.ts';
import type { JsonObject } from './json-reading.ts';

type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, Row[]>;

/** Names that older tables have for what HSDS 3 calls otherwise (Ohana, HSDS 1 and 2). */
const OLD_NAMES: Readonly<Record<string, string>> = {
	organization: 'organizations',
	service: 'services',
	location: 'locations',
	phone: 'phones',
	address: 'addresses',
	physical_addresses: 'addresses',
	contact: 'contacts',
	schedule: 'schedules',
	regular_schedule: 'schedules',
	regular_schedules: 'schedules',
	language: 'languages',
	service_area: 'service_areas',
	services_at_location: 'service_at_location',
	service_at_locations: 'service_at_location',
	cost_option: 'cost_options',
	attribute: 'attributes',
	taxonomy: 'taxonomy_terms',
	taxonomy_term: 'taxonomy_terms',
	accessibility_for_disabilities: 'accessibility',
};
/** Tables whose rows hang on a service by `service_id`. */
const OF_SERVICE = [
	'phones',
	'schedules',
	'languages',
	'service_areas',
	'cost_options',
	'contacts',
	'contact_options',
	'sources',
	'translations',
];
const OF_LOCATION = ['addresses', 'accessibility', 'phones', 'contacts'];

/** The name of the table a file holds. */
export function tableNameOf(file: string): string {
	const base = (file.split(/[\\/]/).pop() ?? '').replace(/\.\w+$/, '').toLowerCase();
	return OLD_NAMES[base] ?? base;
}

/** Tables of HSDS as services with everything nested in them, as its JSON has them. */
export function nestTables(files: readonly TextFile[]): JsonObject[] {
	return nest(new Map(files.map(({ name, text }) => [tableNameOf(name), rowsOf(text)])));
}

/** The same for tables that came as one JSON: `{ "services.csv": [...], ... }`. */
export function nestJsonTables(tables: JsonObject): JsonObject[] {
	const entries = Object.entries(tables).map(([name, rows]): [string, Row[]] => [
		tableNameOf(name),
		Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === 'object' && row !== null) : [],
	]);
	return nest(new Map(entries));
}

function rowsOf(text: string): Row[] {
	const { headings, rows } = readTable(text);
	return rows.map(({ line, cells }) => ({
		...Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
		'#line': line,
	}));
}

type By = (table: string, key: string) => ReadonlyMap<string, Row[]>;

function nest(tables: Tables): JsonObject[] {
	const made = new Map<string, ReadonlyMap<string, Row[]>>();
	const by: By = (table, key) => {
		const name = `${table} ${key}`;
		const known = made.get(name) ?? grouped(tables.get(table) ?? [], key);
		made.set(name, known);
		return known;
	};
	return (tables.get('services') ?? []).map((service) => nestOne(service, by));
}

function nestOne(service: Row, by: By): JsonObject {
	const id = idOf(service, 'id');
	const links = by('service_at_location', 'service_id').get(id) ?? [];
	const locationIds = [idOf(service, 'location_id'), ...links.map((link) => idOf(link, 'location_id'))];
	const locations = locationIds
		.flatMap((one) => by('locations', 'id').get(one) ?? [])
		.map((location) => nestLocation(location, by));
	const organizationId = idOf(service, 'organization_id') || idOf(locations[0] ?? {}, 'organization_id');
	const parts = OF_SERVICE.map((table) => [table, by(table, 'service_id').get(id) ?? []] as const);
	return {
		...service,
		...Object.fromEntries(
			parts.filter(([table, rows]) => rows.length > 0 || typeof service[table] !== 'string'),
		),
		organization: by('organizations', 'id').get(organizationId)?.[0],
		attributes: attributesOf(id, by),
		service_at_locations: locations.map((location) => ({ location })),
	};
}

function nestLocation(location: Row, by: By): Row {
	const id = idOf(location, 'id');
	const parts = OF_LOCATION.map((table) => [table, by(table, 'location_id').get(id) ?? []] as const);
	const found = Object.fromEntries(parts.filter(([, rows]) => rows.length > 0));
	return { ...location, ...found };
}

function attributesOf(serviceId: string, by: By): Row[] {
	return (by('attributes', 'link_id').get(serviceId) ?? []).map((attribute) => ({
		...attribute,
		taxonomy_term: by('taxonomy_terms', 'id').get(idOf(attribute, 'taxonomy_term_id'))?.[0],
	}));
}

function grouped(rows: readonly Row[], key: string): ReadonlyMap<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const id = idOf(row, key);
		const group = groups.get(id);
		if (id === '') continue;
		if (group) group.push(row);
		else groups.set(id, [row]);
	}
	return groups;
}

function idOf(row: Row, key: string): string {
	const value = row[key];
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

import type { ServiceRecord } from '@sleutelwerk/core';
import { zipSync, strToU8 } from 'fflate';
import type { HsdsService } from '../hsds-model.ts';
import { toHsds } from '../hsds.ts';
import { writeTable } from './csv-table.ts';

/** Days of the archive's files: always the same, so that the same records give the same bytes. */
const ANY_DAY = new Date(2000, 0, 1);

/** Records as HSDS services in the order of their ids; the same records give the same text. Throws for a secret place. */
export function exportJson(records: readonly ServiceRecord[]): string {
	return `${JSON.stringify(exported(records), null, '\t')}\n`;
}

/** The same as the tables of HSDS in one archive, the Dutch profile as columns and tables of its own. */
export function exportTables(records: readonly ServiceRecord[]): Uint8Array {
	const tables = tablesOf(exported(records));
	const files = [...tables].map(([name, rows]): [string, Uint8Array] => [
		`${name}.csv`,
		strToU8(written(rows)),
	]);
	return zipSync(Object.fromEntries(files), { mtime: ANY_DAY });
}

function exported(records: readonly ServiceRecord[]): HsdsService[] {
	return [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(toHsds);
}

type Row = Readonly<Record<string, unknown>>;

const OF_SERVICE = [
	'phones',
	'schedules',
	'languages',
	'service_areas',
	'contact_options',
	'sources',
] as const;

function tablesOf(services: readonly HsdsService[]): Map<string, Row[]> {
	const tables = new Map<string, Row[]>();
	const add = (table: string, row: Row) => {
		const rows = tables.get(table) ?? [];
		tables.set(table, rows);
		rows.push(row);
	};
	const once = new Set<string>();
	const addOnce = (table: string, row: Row & { id: string }) => {
		if (!once.has(`${table} ${row.id}`)) add(table, row);
		once.add(`${table} ${row.id}`);
	};
	for (const service of services) {
		add('services', serviceRow(service));
		addOnce('organizations', service.organization);
		for (const table of OF_SERVICE)
			for (const row of service[table]) add(table, { ...row, service_id: service.id });
		for (const [language, row] of Object.entries(service.translations))
			add('translations', { service_id: service.id, language, ...row });
		for (const { taxonomy_term, ...attribute } of service.attributes) {
			add('attributes', { ...attribute, taxonomy_term_id: taxonomy_term.id });
			addOnce('taxonomy_terms', taxonomy_term);
		}
		addLocations(service, add);
	}
	return tables;
}

function serviceRow(service: HsdsService): Row {
	const flat = Object.entries(service).filter(([, value]) => typeof value !== 'object');
	return { ...Object.fromEntries(flat), unconfirmed: service.unconfirmed.join(';') };
}

function addLocations(service: HsdsService, add: (table: string, row: Row) => void): void {
	for (const { id, location } of service.service_at_locations) {
		const { addresses, accessibility, ...row } = location;
		add('service_at_location', { id, service_id: service.id, location_id: location.id });
		add('locations', row);
		for (const address of addresses) add('addresses', { ...address, location_id: location.id });
		for (const one of accessibility) add('accessibility', { ...one, location_id: location.id });
	}
}

function written(rows: readonly Row[]): string {
	const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const cell = (value: unknown) => (value === undefined || value === null ? '' : String(value));
	return writeTable([headings, ...rows.map((row) => headings.map((heading) => cell(row[heading])))]);
}

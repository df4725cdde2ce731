import type { TextFile } from './exchange-model.ts';
import { nestJsonTables } from './hsds-tables.ts';
import { isObject, listAt, textAt, type JsonObject } from './json-reading.ts';
import { wrongFile } from './read-upload.ts';

/**
 * The services in a JSON: a service, a list, a page of an HSDS or Open Referral UK answer, an organisation with its services,
 * a service at a location, or tables in one file. Throws `INVALID_INPUT` where there is none.
 */
export function servicesInJson({ text }: TextFile): JsonObject[] {
	const value = parsed(text);
	if (isObject(value) && Object.keys(value).some((key) => key.endsWith('.csv'))) return nestJsonTables(value);
	const found = itemsOf(value).flatMap(servicesOf);
	if (found.length === 0) throw wrongFile('noServices');
	return found;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		throw wrongFile('notJson');
	}
}

function itemsOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (!isObject(value)) return [];
	for (const key of ['contents', 'content', 'items', 'data'])
		if (Array.isArray(value[key])) return value[key];
	return [value];
}

/** What an item of a list holds: itself, the services of an organisation, or the one at a location. */
function servicesOf(item: unknown): JsonObject[] {
	if (!isObject(item)) return [];
	const nested = listAt(item, 'services');
	if (nested.length > 0) {
		const { services: _inside, ...organization } = item;
		return nested.map((service) => ({ organization, ...service }));
	}
	const [service] = listAt(item, 'service');
	if (service) {
		const location = listAt(item, 'location');
		const at = location.map((one) => ({ location: one }));
		return [{ ...service, service_at_locations: [...listAt(service, 'service_at_locations'), ...at] }];
	}
	return textAt(item, 'name') !== '' && textAt(item, 'id') !== '' && !('location_type' in item) ? [item] : [];
}

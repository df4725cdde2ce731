import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { officialFile } from './official.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Judges a service by the official schema of HSDS 3.0 with a profile's patches on it, by schema file as profiles have them.
 * `service.json` is the whole, others are definitions in it.
 */
export function officialValidator(profile: Readonly<Record<string, object>>): ValidateFunction {
	const schema = JSON.parse(officialFile('service_with_definitions.json').text) as Json;
	const patch = Object.entries(profile).reduce<unknown>((so, [file, one]) => {
		const name = file.replace(/\.json$/, '');
		return mergePatch(so, name === 'service' ? one : { definitions: { [name]: one } });
	}, {});
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	formats.default(ajv);
	ajv.addKeyword('name');
	return ajv.compile(mergePatch(schema, patch) as object);
}

/** JSON Merge Patch (RFC 7396). */
function mergePatch(target: unknown, patch: unknown): unknown {
	if (!isObject(patch)) return patch;
	const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
	for (const [key, value] of Object.entries(patch)) {
		if (value === null) delete merged[key];
		else merged[key] = mergePatch(merged[key], value);
	}
	return merged;
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

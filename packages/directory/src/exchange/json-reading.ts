/** Reads values whose shape nobody promises. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first of these fields that holds words, a number or a yes or no; empty where none does. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
	if (!isObject(value)) return '';
	for (const key of keys) {
		const found = Object.hasOwn(value, key) ? value[key] : undefined;
		if (typeof found === 'string' && found.trim() !== '') return found.trim();
		if (typeof found === 'number' || typeof found === 'boolean') return String(found);
	}
	return '';
}

/** All objects in the first of these lists that holds any. */
export function listAt(value: unknown, ...keys: readonly string[]): JsonObject[] {
	if (!isObject(value)) return [];
	for (const key of keys) {
		const found = Object.hasOwn(value, key) ? value[key] : undefined;
		const list = Array.isArray(found) ? found.filter(isObject) : isObject(found) ? [found] : [];
		if (list.length > 0) return list;
	}
	return [];
}

/** The words of a list, or of a cell that parts them by commas, semicolons or bars. */
export function wordsAt(value: unknown, key: string): string[] {
	if (!isObject(value) || !Object.hasOwn(value, key)) return [];
	const found = value[key];
	if (typeof found === 'string') return splitWords(found);
	return Array.isArray(found)
		? found.filter((one): one is string => typeof one === 'string' && one !== '')
		: [];
}

export function splitWords(text: string): string[] {
	return text
		.split(/[;,|\n]/)
		.map((word) => word.trim())
		.filter(Boolean);
}

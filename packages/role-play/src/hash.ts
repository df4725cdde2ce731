import type { ScenarioGraph, ScenarioText } from '@sleutelwerk/core';

/**
 * SHA-256 (hex) over graph and texts, independent of the order of keys: the same scenario has the same hash on every
 * machine, and a published version that was touched is seen.
 */
export async function scenarioHash(
	graph: ScenarioGraph,
	texts: Readonly<Record<string, ScenarioText>>,
): Promise<string> {
	return await canonicalHash({ graph, texts });
}

/** SHA-256 (hex) of any plain value, independent of the order of its keys. */
export async function canonicalHash(value: unknown): Promise<string> {
	const bytes = new TextEncoder().encode(canonical(value));
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

import { describe, expect, it } from 'vitest';
import { scenarioHash } from './hash.ts';
import { sampleGraph, sampleText } from './testing/sample.ts';

describe('scenarioHash', () => {
	const graph = sampleGraph();
	const text = sampleText(graph, 'nl');

	it('does not depend on the order of keys', async () => {
		const turned = Object.fromEntries(Object.entries(text).reverse());
		expect(await scenarioHash(graph, { nl: turned })).toBe(await scenarioHash(graph, { nl: text }));
	});

	it('sees one changed word and one changed step', async () => {
		const hash = await scenarioHash(graph, { nl: text });
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(await scenarioHash(graph, { nl: { ...text, title: 'other' } })).not.toBe(hash);
		expect(await scenarioHash({ ...graph, start: 'd2' }, { nl: text })).not.toBe(hash);
	});
});

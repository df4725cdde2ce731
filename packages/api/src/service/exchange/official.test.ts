import { readFileSync } from 'node:fs';
import { SERVICE_IDS } from '@sleutelwerk/content/services';
import { HSDS_PROFILE } from '@sleutelwerk/directory';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../testing/index.ts';

type Json = { [key: string]: Json };
const OFFICIAL = new URL('../../../../directory/src/hsds/official/', import.meta.url);
const official = (name: string) => JSON.parse(readFileSync(new URL(name, OFFICIAL), 'utf8')) as Json;

function validatorOf(schema: object) {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	formats.default(ajv);
	ajv.addKeyword('name');
	return ajv.compile(schema);
}

describe('every answer of the exchange', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());
	const list = async (query: Record<string, string> = {}) =>
		await test.asNobody().service.hsdsList(query as { search?: string });

	it('fits the official schema, as it is and with the Dutch profile', async () => {
		const published = official('service_with_definitions.json');
		const properties = { ...published['properties'], ...HSDS_PROFILE['service.json'].properties };
		for (const schema of [published, { ...published, properties }]) {
			const isValid = validatorOf(schema);
			const { contents } = await list();
			expect(contents.length).toBeGreaterThan(10);
			for (const service of contents)
				expect(isValid(service), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
			for (const service of (await list({ minimal: '1' })).contents) expect(isValid(service)).toBe(true);
			expect(isValid(await test.asNobody().service.hsdsOne({ id: SERVICE_IDS.veiligThuis }))).toBe(true);
			expect(isValid({ ...contents[0], status: 'open' })).toBe(false);
		}
	});

	it('comes in the page that the official description has', async () => {
		const isPage = validatorOf({ ...official('openapi.json')['components']?.['schemas']?.['Page'] });
		for (const query of [{}, { per_page: '3', page: '2' }, { page: '999' }])
			expect(isPage(await list(query as Record<string, string>)), JSON.stringify(isPage.errors)).toBe(true);
		expect(isPage({ total_items: 'many' })).toBe(false);
	});
});

import { SERVICE_IDS, SERVICES } from '@sleutelwerk/content/services';
import { isVouchedFor, organizationIdOf, toHsds, type HsdsService } from '@sleutelwerk/directory';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, TEST_NOW, type TestApp } from '../testing/index.ts';

const VOUCHED = SERVICES.filter((record) => isVouchedFor(record, TEST_NOW));

describe('the exchange in HSDS', () => {
	let test: TestApp;
	beforeAll(async () => void (test = await openTestApp()));
	afterAll(() => test.close());

	const list = async (query: Record<string, string> = {}) => {
		const page = await test.asNobody().service.hsdsList(query as { search?: string });
		return { ...page, contents: page.contents as HsdsService[] };
	};

	it('gives every service that somebody vouches for, once, over its pages', async () => {
		const all = await list({ per_page: '100' });
		expect(all.total_items).toBe(VOUCHED.length);
		expect(VOUCHED.length).toBeGreaterThan(40);
		const last = Math.ceil(VOUCHED.length / 7);
		const numbers = Array.from({ length: last }, (_, index) => String(index + 1));
		const pages = await Promise.all(numbers.map((page) => list({ page, per_page: '7' })));
		const ids = pages.flatMap(({ contents }) => contents.map(({ id }) => id));
		expect(ids).toEqual(all.contents.map(({ id }) => id));
		expect([...ids].sort()).toEqual(VOUCHED.map(({ id }) => id).sort());
		expect(pages.map(({ first_page, last_page }) => [first_page, last_page])).toEqual(
			numbers.map((_, index) => [index === 0, index === last - 1]),
		);
		// The five, then what is there for the whole country, then the others, each by name.
		const rank = (id: string) => {
			const { vital, area, text } = VOUCHED.find((one) => one.id === id) ?? {};
			return `${vital ? 0 : 1}${area === null ? 0 : 1}${text?.nl.name}`;
		};
		expect(ids.map(rank)).toEqual(ids.map(rank).sort());
		expect(pages.slice(0, -1).every(({ size }) => size === 7)).toBe(true);
		const overdue = SERVICES.find(({ text }) => text.nl.name.startsWith('Switchboard'))?.id ?? '';
		expect(ids).not.toContain(overdue);
		await expect(test.asNobody().service.hsdsOne({ id: overdue })).rejects.toMatchObject({
			code: 'NOT_FOUND',
		});
	});

	it('finds by words, topic and organisation, and the filters add up', async () => {
		const names = async (query: Record<string, string>) =>
			(await list(query)).contents.map(({ name }) => name);
		expect(await names({ search: 'zelfmoord' })).toEqual(['113 Zelfmoordpreventie']);
		const child = SERVICES.find(({ id }) => id === SERVICE_IDS.kindertelefoon);
		const term = child && toHsds(child).attributes.find(({ value }) => value === 'child')?.taxonomy_term;
		const byTopic = await names({ taxonomy_term_id: term?.id ?? '' });
		expect(byTopic).toContain('De Kindertelefoon');
		expect(byTopic).not.toContain('113 Zelfmoordpreventie');
		const organization_id = organizationIdOf(child?.organisation ?? '');
		expect(await names({ organization_id })).toContain('De Kindertelefoon');
		expect(await names({ organization_id, search: 'zelfmoord' })).toEqual([]);
		expect(await names({ taxonomy_term_id: '0' })).toEqual([]);
		expect(await names({ modified_after: '2099-01-01' })).toEqual([]);
		const since = { modified_after: '2020-01-01T00:00:00Z', per_page: '100' };
		expect((await names(since)).length).toBe(VOUCHED.length);
	});

	it('refuses what cannot be meant', async () => {
		for (const wrong of [
			{ page: '0' },
			{ page: 'two' },
			{ per_page: '101' },
			{ per_page: '-1' },
			{ modified_after: 'yesterday' },
			{ minimal: 'perhaps' },
			{ format: 'xml' },
		])
			await expect(list(wrong), JSON.stringify(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		await expect(test.asNobody().service.hsdsOne({ id: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('can be short, for who only wants to know what changed', async () => {
		const [first] = (await list({ minimal: 'true' })).contents;
		expect(Object.keys(first ?? {}).sort()).toEqual(['id', 'last_modified', 'name', 'status']);
	});
});

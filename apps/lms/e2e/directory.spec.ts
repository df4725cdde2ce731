import { keepRoots, textInRoots } from './support/closed-root.ts';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

type Page<T> = { total_items: number; last_page: boolean; contents: T[] };
type Service = { id: string; name: string; assured_date: string };

test.describe.serial('the social map stays true', () => {
	let name = '';

	test('a coordinator sees first what is overdue, on a phone and on a laptop', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/directory');
		const first = page.locator('li.card').first();
		await expect(first.getByText('Te laat')).toBeVisible();
		await expect(first.getByText('Bezoekers zien dit nu niet.')).toBeVisible();
		name = (await first.getByRole('heading').textContent()) ?? '';
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.setViewportSize({ width: 1280, height: 900 });
		await expectNoAxeViolations(page);
		await page.getByLabel('Laat zien').selectOption('fresh');
		await page.getByRole('button', { name: 'Zoeken' }).click();
		await expect(page.getByText('Te laat', { exact: true })).toHaveCount(0);
	});

	test('a day that is still to come is refused, and nothing typed is lost', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/directory');
		await page.getByRole('link', { name }).click();
		await page.locator('#field-source').fill('Gebeld met de balie');
		await page.locator('#field-day').evaluate((field: HTMLInputElement) => {
			if (field.form) field.form.noValidate = true;
		});
		await page.locator('#field-day').fill('2099-01-01');
		await page.getByRole('button', { name: 'Ja, het klopt' }).click();
		await expect(page.getByText('Deze dag moet nog komen.')).toBeVisible();
		await expect(page.locator('#field-source')).toHaveValue('Gebeld met de balie');
		await expectNoAxeViolations(page);
	});

	test('she confirms it, and a visitor sees it again, with its new day', async ({
		page,
		product,
		openDevice,
	}) => {
		const visitor = await openDevice();
		await keepRoots(visitor.context());
		await login(page, 'coordinator');
		await visitor.goto(`${product.origin}/find`, { waitUntil: 'networkidle' });
		expect(await textInRoots(visitor)).not.toContain(name);
		await page.goto('/manage/directory');
		await page.getByRole('link', { name }).click();
		await page.locator('#field-source').fill('https://www.voorbeeld.example/contact');
		const day = await page.locator('#field-day').inputValue();
		await page.getByRole('button', { name: 'Ja, het klopt' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Bewaard.' })).toBeVisible();
		await expect(page.getByText('voorbeeld.example/contact')).toBeVisible();
		await visitor.reload({ waitUntil: 'networkidle' });
		const shown = await textInRoots(visitor);
		const words = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(
			new Date(`${day}T12:00:00Z`),
		);
		expect(shown).toContain(name);
		expect(shown.slice(shown.indexOf(name))).toContain(words);
		// Also in what the finder searches, and for other programs.
		const map = (await (await page.request.get('/w/1/map.json')).json()) as {
			entries: { checkedOn: string; text: { nl: { name: string } } }[];
		};
		expect(map.entries.find(({ text }) => text.nl.name === name)?.checkedOn).toBe(day);
		const found = (await (
			await page.request.get(`/api/hsds/services?search=${encodeURIComponent(name)}`)
		).json()) as Page<Service>;
		expect(found.contents.map((one) => [one.name, one.assured_date])).toContainEqual([name, day]);
	});

	test('a correction changes what the finder says', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto(`/manage/directory?search=${encodeURIComponent(name)}`);
		await page.getByRole('link', { name }).click();
		await page.getByText('Iets veranderen').click();
		await page
			.getByLabel('Wat gebeurt er als je contact zoekt?')
			.fill('Je laat je nummer achter. Zij bellen terug.');
		await page.locator('#correct-source').fill('Gebeld met de balie');
		await page.getByRole('button', { name: 'Verandering bewaren' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Bewaard.' })).toBeVisible();
		const map = await (await page.request.get('/w/1/map.json')).text();
		expect(map).toContain('Je laat je nummer achter. Zij bellen terug.');
	});

	test('is kept by coordinators only', async ({ page }) => {
		const outside = await page.request.get('/manage/directory', { maxRedirects: 0 });
		expect([outside.status(), outside.headers()['location']?.startsWith('/login')]).toEqual([303, true]);
		await login(page, 'trainee');
		expect((await page.request.get('/manage/directory')).status()).toBe(403);
		await login(page, 'coordinator');
		expect((await page.request.get('/manage/directory/00000000-0000-4000-8000-000000000000')).status()).toBe(
			404,
		);
	});
});

test.describe('the exchange', () => {
	test('gives pages, filters and one service, open to every site', async ({ request, product }) => {
		const root = await request.get('/api/hsds/', { maxRedirects: 0 });
		expect(await root.json()).toEqual({
			version: '3.0',
			profile: `${product.origin}/api/hsds/profile`,
			openapi_url: `${product.origin}/api/hsds/openapi.json`,
		});
		const answer = await request.get('/api/hsds/services?per_page=3&page=2');
		expect(answer.headers()['access-control-allow-origin']).toBe('*');
		const { contents, last_page } = (await answer.json()) as Page<Service>;
		expect([contents.length, last_page]).toEqual([3, false]);
		const one = await request.get(`/api/hsds/services/${contents[0]?.id}`);
		expect(await one.json()).toEqual(contents[0]);
	});

	test('says 400 to what cannot be meant, and 404 to what is not there', async ({ request }) => {
		for (const words of ['page=0', 'page=x', 'per_page=101', 'modified_after=soon', 'format=xml']) {
			const answer = await request.get(`/api/hsds/services?${words}`);
			expect(answer.status(), words).toBe(400);
			expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT' });
		}
		for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
			expect((await request.get(`/api/hsds/services/${id}`)).status()).toBe(404);
	});
});

test.describe('the calendar feed', () => {
	test('has an address that is made, shown once, and ended', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/account/calendar');
		await page.getByRole('button', { name: /Maak een (nieuw )?adres/ }).click();
		const address = await page.locator('#address').inputValue();
		await expectNoAxeViolations(page);
		const feed = await page.request.get(address);
		expect(feed.headers()['content-type']).toContain('text/calendar');
		const text = await feed.text();
		expect(text).toContain('SUMMARY:Afspraak');
		expect(text).not.toContain('Buurthuis');
		await page.getByRole('button', { name: 'Stop met dit adres' }).click();
		await expect(page.getByText('Het adres werkt niet meer.')).toBeVisible();
		expect((await page.request.get(address)).status()).toBe(404);
	});
});

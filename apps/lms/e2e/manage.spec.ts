import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, expectNoSideways, login, test, told } from './support/product.ts';

const PAGES = ['/manage', '/manage/events', '/manage/events/new', '/manage/partners', '/manage/reports'];

test.describe('management', () => {
	test('is for coordinators: others are refused, an unknown webinar is not there', async ({
		page,
		product,
	}) => {
		for (const path of PAGES) {
			const answer = await page.request.get(path, { maxRedirects: 0 });
			expect([path, answer.status(), answer.headers()['location']]).toEqual([
				path,
				303,
				`/login?back=${encodeURIComponent(path)}`,
			]);
		}
		await login(page, 'trainer');
		for (const path of PAGES) expect([path, (await page.request.get(path)).status()]).toEqual([path, 403]);
		await login(page, 'other.trainer');
		const foreign = `/manage/events/${told(product, 'webinars.open')}`;
		expect((await page.request.get(foreign)).status()).toBe(404);
		expect((await page.request.get('/manage/events/nonsense')).status()).toBe(404);
		await login(page, 'admin');
		expect((await page.request.get('/manage')).status()).toBe(200);
		expect((await page.request.get('/manage/reports')).status()).toBe(403);
	});

	test('reads well on a phone and on a laptop', async ({ page, product }) => {
		await login(page, 'coordinator');
		const all = [...PAGES, `/manage/events/${told(product, 'webinars.open')}`];
		for (const width of [390, 1280]) {
			await page.setViewportSize({ width, height: 844 });
			for (const path of all) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				await expectNoSideways(page);
				await expectNoAxeViolations(page);
			}
		}
	});

	test('a webinar is made, opened, seen outside, and called off', async ({ page, openDevice }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/events/new');
		await page.locator('[name="title.nl"]').fill('Avond over buren');
		await page.locator('[name="day"]').fill('2020-01-01');
		await page.locator('[name="time"]').fill('19:30');
		await page.getByRole('button', { name: 'Maak als concept' }).click();
		await expect(page.getByText('Dit ligt in het verleden.', { exact: false })).toBeVisible();
		await expect(page.locator('[name="title.nl"]')).toHaveValue('Avond over buren');
		const year = new Date().getFullYear() + 1;
		await page.locator('[name="day"]').fill(`${year}-06-15`);
		await page.getByRole('button', { name: 'Maak als concept' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avond over buren');

		const visitor = await openDevice();
		await visitor.goto('/events');
		await expect(visitor.getByText('Avond over buren')).toHaveCount(0);
		// Nobody is let in before somebody looked at the room.
		for (const rule of ['hidden', 'notRecorded', 'chatOff']) await page.locator(`[value="${rule}"]`).check();
		await page.getByRole('button', { name: 'Open voor aanmelden' }).click();
		await expect(page.getByText('Mensen kunnen zich nu aanmelden.')).toBeVisible();
		await visitor.reload();
		await expect(visitor.getByText('Avond over buren').first()).toBeVisible();
		await expect(visitor.getByText('15 juni om 19:30', { exact: false }).first()).toBeVisible();

		await page.getByText('Zeg af', { exact: true }).click();
		await page.getByRole('button', { name: 'Ja, zeg af' }).click();
		await expect(page.getByText('Het webinar is afgezegd.')).toBeVisible();
		await visitor.reload();
		await expect(visitor.getByText('Avond over buren')).toHaveCount(0);
	});

	test('questions are shown, answered and hidden', async ({ page, product }) => {
		await login(page, 'coordinator');
		await page.goto(`/manage/events/${told(product, 'webinars.open')}`);
		const first = page.locator('#questions li').first();
		await first.getByRole('button', { name: 'Gebruik op de avond' }).click();
		await expect(first.locator('.badge')).toHaveText('Voor de avond');
		await first.getByRole('button', { name: 'Beantwoord' }).click();
		await expect(first.locator('.badge')).toHaveText('Beantwoord');
	});

	test('a partner gets one key, and no small number is shown', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/partners');
		await page.locator('#field-name').fill('Moskee Zonneschijn (voorbeeld)');
		await page.getByRole('button', { name: 'Maak een sleutel' }).click();
		await expect(page.getByText('De sleutel is er:', { exact: false })).toBeVisible();
		const card = page.locator('li.card', { hasText: 'Moskee Zonneschijn' });
		await expect(card.locator('code')).toHaveText(/^moskee-zonneschijn-voorbeeld-\w{4}$/);
		const figures = await page.locator('li.card strong').allInnerTexts();
		expect(figures.length).toBeGreaterThan(2);
		for (const figure of figures) expect(figure).not.toMatch(/^[1-4]$/);
	});

	test('the report has its rules beside it and comes as a file', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/reports');
		const trained = page.locator('li.card', { hasText: 'Mensen opgeleid' });
		await expect(trained.locator('.hint')).toContainText('afmaakten');
		for (const value of await page.locator('.value').allInnerTexts()) expect(value).not.toMatch(/^[1-4]$/);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download als CSV' }).click();
		const file = await (await download).path();
		const lines = readFileSync(file, 'utf8').split('\r\n');
		expect(lines[0]).toContain('"Jaar","Cijfer","Aantal","Zo geteld"');
		expect(lines.find((line) => line.includes('Mensen opgeleid'))).toMatch(
			/^"\d{4}","Mensen opgeleid","\d+"/,
		);
	});
});

import type { Locator, Page } from '@playwright/test';
import postgres from 'postgres';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	told,
	type Product,
} from './support/product.ts';

const row = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });
const state = (page: Page, person: string, label: string): Locator =>
	page.getByRole('group', { name: person }).getByRole('radio', { name: label });
const groupOf = (product: Product) => `/train/groups/${told(product, 'groups.running')}`;

async function countMarks(product: Product): Promise<number> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		const [found] = await sql<{ marks: number }[]>`select count(*)::int as marks from attendance_mark`;
		return found?.marks ?? -1;
	} finally {
		await sql.end();
	}
}

/** Opens the list of the half-day that comes next, as a trainer does at the door. */
async function openNext(page: Page, product: Product): Promise<void> {
	await page.goto(groupOf(product));
	await page.getByRole('link', { name: 'Open de lijst' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bijeenkomst 6' })).toBeVisible();
}

test.describe.serial('step 2: the trainer sees the group and marks a half-day', () => {
	test('she sees her groups at a glance, and who is ready and what others miss', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await expect(page).toHaveURL(/\/train$/);
		const card = page.getByRole('article').filter({ hasText: 'Groep Najaar' });
		await expect(card).toContainText('16 van 16');
		await expect(card).toContainText('1 persoon wil iemand spreken');
		await expect(card).toContainText('2 mensen misten twee keer');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.getByRole('link', { name: 'Groep Najaar' }).click();
		await expect(page).toHaveURL(new RegExp(groupOf(product)));
		await expect(page.getByRole('article', { name: 'Yonas Regenboog' })).toContainText(
			'Klaar voor certificaat',
		);
		const amira = page.getByRole('article', { name: 'Amira Zonnebloem' });
		await amira.getByText(/dingen voor het certificaat/).click();
		await expect(amira.getByText('Oefengesprekken: 1 van 3')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('opening the list marks nobody', async ({ page, product }) => {
		await login(page, 'trainer');
		const before = await countMarks(product);
		await page.goto(groupOf(product));
		await page.getByRole('link', { name: /^Bijeenkomst 5/ }).click();
		await expect(page.getByText('Twee mensen vulden iets anders in')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Bewaar de lijst' })).toHaveCount(0);
		expect(await countMarks(product)).toBe(before);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('a tap is sent at once, and the answer names person, half-day, time and state', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await state(page, 'Amira Zonnebloem', 'Er is').check();
		const said = row(page, 'Amira Zonnebloem').getByText(
			/^✓? ?Amira Zonnebloem, bijeenkomst 6, \d\d:\d\d: Er is$/,
		);
		await expect(said).toBeVisible();
		await state(page, 'Amira Zonnebloem', 'Te laat').check();
		await expect(row(page, 'Amira Zonnebloem').getByText(/bijeenkomst 6, \d\d:\d\d: Te laat/)).toBeVisible();
		await page.reload();
		await expect(state(page, 'Amira Zonnebloem', 'Te laat')).toBeChecked();
	});

	test('without a network taps are counted and kept, and go out once when it is back', async ({
		page,
		product,
		context,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		const before = await countMarks(product);
		await context.setOffline(true);
		await state(page, 'Yonas Regenboog', 'Er is').check();
		await state(page, 'Farid', 'Afwezig').check();
		await expect(page.getByText('2 nog niet verstuurd')).toBeVisible();
		await expect(page.getByText('Geen verbinding.', { exact: false })).toBeVisible();
		expect(await countMarks(product)).toBe(before);
		await context.setOffline(false);
		await expect(page.getByText(/nog niet verstuurd/i)).toHaveCount(0, { timeout: 40_000 });
		expect(await countMarks(product)).toBe(before + 2);
		await page.reload();
		await expect(state(page, 'Farid', 'Afwezig')).toBeChecked();
	});

	test('an answer that got lost on the way is asked for again, and is one mark', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		const before = await countMarks(product);
		let lost = 0;
		await page.route('**/api/trpc/attendance.mark', async (route) => {
			if (lost > 0) return route.continue();
			lost += 1;
			// It reaches the server, but the answer does not reach the phone.
			await route.fetch();
			return route.abort();
		});
		await state(page, 'Hodan', 'Er is').check();
		await expect(page.getByText('1 nog niet verstuurd')).toBeVisible();
		await expect(row(page, 'Hodan').getByText(/bijeenkomst 6/)).toBeVisible({ timeout: 15_000 });
		expect(lost).toBe(1);
		expect(await countMarks(product)).toBe(before + 1);
	});

	test('a second trainer who sees it otherwise overwrites nothing: both are shown', async ({
		page,
		product,
		openDevice,
	}) => {
		const other = await openDevice();
		await login(other, 'cotrainer');
		await openNext(other, product);
		await state(other, 'Hodan', 'Afwezig').check();
		await expect(row(other, 'Hodan').getByText('Twee mensen vulden iets anders in')).toBeVisible();
		await login(page, 'trainer');
		await openNext(page, product);
		const hodan = row(page, 'Hodan');
		await expect(hodan.getByText(/Hanna,\s+\d\d:\d\d:\s+Er is/)).toBeVisible();
		await expect(hodan.getByText(/Ruben,\s+\d\d:\d\d:\s+Afwezig/)).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('the list works without JavaScript, and saves only what changed', async ({ browser, product }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
		const page = await context.newPage();
		await page.goto('/login');
		await page.locator('#field-email').fill('trainer@example.test');
		await page.locator('#field-password').fill('sleutelwerk-demo');
		await page.locator('form:has(#field-password) button').click();
		await openNext(page, product);
		const before = await countMarks(product);
		await state(page, 'Samir', 'Er is').check();
		await state(page, 'Rahel', 'Afgemeld').check();
		await page.getByRole('button', { name: 'Bewaar de lijst' }).click();
		await expect(page.getByText(/Samir .*, bijeenkomst 6, \d\d:\d\d: Er is/)).toBeVisible();
		await expect(page.getByText(/Rahel .*, bijeenkomst 6, \d\d:\d\d: Afgemeld/)).toBeVisible();
		await expect(state(page, 'Rahel', 'Afgemeld')).toBeChecked();
		expect(await countMarks(product)).toBe(before + 2);
		await context.close();
	});

	test('it reads in Arabic from right to left, without a sideways scroll', async ({ page, product }) => {
		await login(page, 'trainer');
		for (const path of ['/train', groupOf(product)]) {
			await page.goto(`${path}?lang=ar`);
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
		}
		const next = await page.getByRole('link', { name: 'افتح القائمة' }).getAttribute('href');
		await page.goto(`${next}?lang=ar`);
		await expect(page.getByText('غائب').first()).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('who asked for a word goes off the list when the trainer says they spoke', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto(groupOf(product));
		await page.getByRole('button', { name: /We hebben elkaar gesproken\s*:\s*Olena/ }).click();
		await expect(page.getByText(/Je hebt Olena .* gesproken/)).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Wil iemand spreken' })).toHaveCount(0);
	});

	test('the trainer keeps days, and one to come is refused without losing the others', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto(groupOf(product));
		const selam = page.getByRole('article', { name: /^Selam/ });
		await selam.locator('summary').click();
		await selam.getByLabel('Geheimhouding getekend op').fill('2026-01-10');
		await selam.getByLabel('VOG gezien op').fill('2099-01-01');
		await selam.getByRole('button', { name: 'Datums bewaren' }).click();
		await expect(selam.getByText('Deze dag moet nog komen.', { exact: false })).toBeVisible();
		await expect(selam.getByLabel('Geheimhouding getekend op')).toHaveValue('2026-01-10');
		await selam.getByLabel('VOG gezien op').fill('2026-01-12');
		await selam.getByRole('button', { name: 'Datums bewaren' }).click();
		await expect(page.getByText(/De datums van Selam .* zijn bewaard/)).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('a half-day moves, and everybody with a seat is told', async ({ page, product }) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await page.getByText('Verander dag of plaats').click();
		await page.getByLabel('Begint om').fill('11:30');
		await page.getByRole('button', { name: 'Bewaren' }).click();
		await expect(page.getByText('16 mensen krijgen bericht.')).toBeVisible();
		await expect(page.getByText('11:30').first()).toBeVisible();
	});
});

test('nobody else gets in: logged out to the log-in page, wrong role 403, another organisation 404', async ({
	page,
	product,
}) => {
	const status = async (path: string) => (await page.goto(path))?.status();
	await page.goto(groupOf(product));
	await expect(page).toHaveURL(/\/login/);
	await login(page, 'trainee');
	expect(await status('/train')).toBe(403);
	expect(await status(groupOf(product))).toBe(403);
	await login(page, 'coordinator');
	expect(await status('/train')).toBe(403);
	await login(page, 'other.trainer');
	expect(await status('/train')).toBe(200);
	await expect(page.getByText('Groep Najaar')).toHaveCount(0);
	expect(await status(groupOf(product))).toBe(404);
	expect(await status('/train/groups/nothing')).toBe(404);
	expect(await status('/train/groups/00000000-0000-4000-8000-000000000000')).toBe(404);
});

test('a coordinator looks at the group and its lists, and changes nothing', async ({ page, product }) => {
	await login(page, 'coordinator');
	await page.goto('/manage');
	await page.getByRole('link', { name: 'Groep Najaar' }).click();
	await expect(page.getByRole('article', { name: 'Yonas Regenboog' })).toBeVisible();
	await expect(page.getByRole('button', { name: /gesproken|Datums bewaren|Plan deze/ })).toHaveCount(0);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.getByRole('link', { name: /^Bijeenkomst 5/ }).click();
	await expect(state(page, 'Amira Zonnebloem', 'Er is')).toBeDisabled();
	await expectNoAxeViolations(page);
	await login(page, 'trainer');
	const answer = await page.goto(groupOf(product).replace('/train', '/manage'));
	expect(answer?.status()).toBe(403);
});

import { readFileSync } from 'node:fs';
import { findWords } from './support/find-words.ts';
import type { Page } from '@playwright/test';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	told,
	waitForMail,
} from './support/product.ts';

const PASSWORD = 'drie gele paraplu';
const path = (page: Page) => new URL(page.url()).pathname;

async function logInBy(page: Page, name: string, password: string): Promise<void> {
	await page.goto('/login');
	await page.locator('#field-email').fill(name);
	await page.locator('#field-password').fill(password);
	await page.locator('form:has(#field-password) button').click();
}

async function logOut(page: Page): Promise<void> {
	await page
		.getByRole('button', { name: /Uitloggen|تسجيل الخروج/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/$/);
}

test.describe('registering by invitation', () => {
	test('makes an account without a mail address, in one’s own language, and a seat in the group', async ({
		page,
		product,
	}) => {
		await page.goto(`/register/${told(product, 'invitations.running')}?lang=ar`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.locator('#field-name').fill('نور القمر');
		await page.locator('#field-shownName').fill('Nour');
		await page.locator('#field-password').fill('welkom2026');
		await page.locator('main form button.main').click();
		// What was wrong is said, what was typed is still there, and the invitation is not used up.
		await expect(page.locator('#field-password-problem')).toBeVisible();
		await expect(page.locator('#field-name')).toHaveValue('نور القمر');
		await expect(page.locator('#field-password')).toHaveValue(/^(welkom2026)?$/);
		await page.locator('#field-password').fill(PASSWORD);
		await page.locator('main form button.main').click();
		await expect(page).toHaveURL(/\/account\/welcome$/);
		const loginName = (await page.locator('main code').textContent()) ?? '';
		expect(loginName).toMatch(/^nour-\d{4}$/);
		await expectNoAxeViolations(page);
		await page.locator('main a.main').click();
		await expect(page).toHaveURL(/\/learn$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		await logOut(page);
		await logInBy(page, loginName, PASSWORD);
		await expect(page).toHaveURL(/\/learn$/);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('works too, and keeps what was typed', async ({ page, product }) => {
			await page.goto(`/register/${told(product, 'invitations.running')}`);
			await page.locator('#field-name').fill('Selam Voorbeeld');
			await page.locator('#field-shownName').fill('Selam');
			await page.locator('#field-email').fill('trainer@example.test');
			await page.locator('#field-password').fill(PASSWORD);
			await page.locator('main form button.main').click();
			await expect(page.locator('#field-email-problem')).toBeVisible();
			await expect(page.locator('#field-name')).toHaveValue('Selam Voorbeeld');
			await page.locator('#field-email').fill('selam@example.test');
			await page.locator('#field-password').fill(PASSWORD);
			await page.locator('main form button.main').click();
			await expect(page).toHaveURL(/\/account\/welcome$/);
		});
	});
});

test.describe('other ways to log in', () => {
	test('a mailed link is not used up by opening it, and works once', async ({
		page,
		product,
		openDevice,
	}) => {
		await page.goto('/login');
		await page.getByRole('link', { name: 'Mail mij een link' }).click();
		await expectNoAxeViolations(page);
		await page.locator('#field-email').fill('finished@example.test');
		await page.locator('main form button.main').click();
		await expect(page.getByRole('status').first()).toContainText('30 minuten');
		const mail = await waitForMail(product, 'finished@example.test');
		expect(`${mail.subject} ${mail.from?.name}`).not.toMatch(/geweld|sleutel/i);
		const link = /http:\/\/localhost:\d+\/login\/link\/[\w-]+/.exec(mail.text ?? '')?.[0] ?? '';
		// Mail programs and their scanners open links, twice and more.
		for (let i = 0; i < 3; i += 1) expect((await page.request.get(link)).status()).toBe(200);
		await page.goto(link);
		await expectNoAxeViolations(page);
		await page.locator('main form button.main').click();
		await expect(page).toHaveURL(/\/learn$/);
		const second = await openDevice();
		await second.goto(link);
		await second.locator('main form button.main').click();
		await expect(second.getByRole('alert')).toContainText('al gebruikt');
		expect(path(second)).not.toBe('/learn');
	});

	test('the answer for an address nobody has is the same', async ({ page }) => {
		const said: string[] = [];
		for (const email of ['keyperson@example.test', 'nobody.at.all@example.test']) {
			await page.goto('/login/link');
			await page.locator('#field-email').fill(email);
			await page.locator('main form button.main').click();
			await expect(page.getByRole('status').first()).toBeVisible();
			said.push(await page.locator('main').innerText());
		}
		expect(said[1]).toBe(said[0]);
	});

	test('a code on paper logs in on another device, once, and leads on to where one wanted to go', async ({
		page,
		openDevice,
	}) => {
		await login(page, 'keyperson');
		await page.goto('/account');
		await page.getByRole('button', { name: 'Maak een code' }).click();
		const code = (await page.locator('#printed-code code').textContent()) ?? '';
		const other = await openDevice();
		await other.goto('/learn/toolkit');
		await expect(other).toHaveURL(/\/login\?back=/);
		await other.getByRole('link', { name: 'Ik heb een code op papier' }).click();
		await expectNoAxeViolations(other);
		await other.locator('#field-code').fill(code.toLowerCase().replaceAll('-', ' '));
		await other.locator('main form button.main').click();
		await expect(other).toHaveURL(/\/learn\/toolkit$/);
		await page.goto('/account');
		await expect(page.locator('#devices li')).toHaveCount(2);
		await page.getByRole('button', { name: 'Overal anders uitloggen' }).click();
		await expect(page.locator('#devices li')).toHaveCount(1);
		await other.goto('/learn');
		await expect(other).toHaveURL(/\/login/);
	});
});

test.describe('my details', () => {
	test('read well, and change the language on every device', async ({ page, openDevice }) => {
		await login(page, 'deelnemer5');
		await page.goto('/account');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.locator('#details select').selectOption('tr');
		await page.locator('#details button').click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
		await expect(page.getByRole('status').first()).toBeVisible();
		const other = await openDevice();
		await login(other, 'deelnemer5');
		await expect(other.locator('html')).toHaveAttribute('lang', 'tr');
	});

	test('a new password logs the others out; a weak one is refused with a sentence', async ({
		page,
		openDevice,
	}) => {
		await login(page, 'deelnemer6');
		const other = await openDevice();
		await login(other, 'deelnemer6');
		await page.goto('/account');
		await page.locator('#password summary').click();
		const fill = async (next: string) => {
			await page.locator('#field-current').fill('sleutelwerk-demo');
			await page.locator('#field-next').fill(next);
			await page.locator('#password form button').click();
		};
		await fill('sleutelwerk1');
		await expect(page.locator('#field-next-problem')).toBeVisible();
		await fill(PASSWORD);
		await expect(page).toHaveURL(/saved=1/);
		await other.goto('/learn');
		await expect(other).toHaveURL(/\/login/);
		await logInBy(other, 'deelnemer6@example.test', PASSWORD);
		await expect(other).toHaveURL(/\/learn/);
	});

	test('what was opened before the script came stays open, and what was typed stays', async ({ page }) => {
		await login(page, 'deelnemer7');
		let letGo = () => {};
		const held = new Promise<void>((resolve) => (letGo = resolve));
		await page.route(/\/_app\/.*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/account', { waitUntil: 'commit' });
		await page.locator('#password summary').click();
		await page.locator('#field-next').fill('half typed');
		letGo();
		await page.waitForLoadState('networkidle');
		await expect(page.locator('#field-next')).toHaveValue('half typed');
		await expect(page.locator('#password details')).toHaveJSProperty('open', true);
	});

	test('everything about me can be read and downloaded', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/account/data');
		await expect(page.locator('main')).toContainText('Amira Zonnebloem');
		await expectNoAxeViolations(page);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Alles downloaden' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('gegevens.json');
		const mine = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
			details: unknown;
			steps: unknown[];
		};
		expect(mine.details).toMatchObject({ email: 'trainee@example.test' });
		expect(mine.steps.length).toBeGreaterThan(10);
	});
});

test('erasing takes the password or the word, and nothing leads back in', async ({ page, product }) => {
	await page.goto('/login/link');
	await page.locator('#field-email').fill('finished@example.test');
	await page.locator('main form button.main').click();
	await waitForMail(product, 'finished@example.test');
	// The search finds what it has to: her row and her message's file.
	expect(await findWords(product, 'finished@example.test')).toEqual(
		expect.arrayContaining(['public.account', expect.stringMatching(/\/mail\/[\w-]+\.eml$/)]),
	);
	await login(page, 'finished');
	await page.goto('/account/erase');
	await expectNoAxeViolations(page);
	await page.locator('#field-password').fill('not the password');
	await page.locator('main form button.danger').click();
	await expect(page.locator('#field-password-problem')).toContainText('niets gewist');
	await page.locator('main form summary').click();
	await page.locator('#field-word').fill('wissen');
	await page.locator('main form button.danger').click();
	await expect(page).toHaveURL(/\/login\?erased=1$/);
	await expect(page.getByRole('status').first()).toContainText('gewist');
	await logInBy(page, 'finished@example.test', 'sleutelwerk-demo');
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await findWords(product, 'finished@example.test')).toEqual([]);
});

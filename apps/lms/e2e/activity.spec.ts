import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

async function fillIn(page: Page, kind: string): Promise<void> {
	await page.getByLabel(kind).check();
	await page.getByLabel('1 tot 4 mensen').check();
	await page.getByLabel('Een half uur').check();
	await page.getByLabel('In welke taal?').selectOption('ti');
	await page.getByRole('button', { name: 'Bewaar' }).click();
}

test('she writes down a home visit in a minute, is asked how she is, and finds it in her list', async ({
	page,
}) => {
	await login(page, 'keyperson');
	await page.goto('/learn/activities');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	// Nothing can be typed that could tell a case: the one field for text takes an amount of seven signs.
	const typed = page.locator('main textarea, main input[type=text], main input:not([type])');
	await expect(typed).toHaveCount(1);
	await expect(typed).toHaveAttribute('inputmode', 'decimal');
	await expect(typed).toHaveAttribute('maxlength', '7');
	await fillIn(page, 'Huisbezoek met z’n tweeën');
	await expect(page.getByText('Bewaard. Dank je wel.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hoe is het nu met jou?' })).toBeInViewport();
	// The form is ready for the next one.
	await expect(page.getByLabel('In welke taal?')).toHaveValue('nl');
	await expect(page.locator('form[action="?/log"] :checked[type=radio]')).toHaveCount(0);
	await expectNoAxeViolations(page);
	const newest = page.locator('#mine li').first();
	await expect(newest).toContainText('Huisbezoek');
	await expect(newest).toContainText('Tigrinya');
	await page.locator('main').getByRole('button', { name: 'Ik wil iemand spreken' }).click();
	await expect(page.getByText('Je trainer weet dat je iemand wilt spreken, niet waarover.')).toBeVisible();
});

test('a refusal after something was kept loses nothing: the address says more than the form', async ({
	page,
}) => {
	await login(page, 'keyperson');
	await page.goto('/learn/activities?kept=1&again=1');
	await page.getByLabel('Voorlichting').check();
	await page.getByLabel('5 tot 9 mensen').check();
	await page.getByLabel('1 uur', { exact: true }).check();
	await page.getByText('Met iemand samen, of onkosten?').click();
	await page.getByLabel('Onkosten die je terug wilt').fill('veel');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Vul een bedrag in, zoals 7,50.')).toBeVisible();
	await expect(page.getByLabel('Voorlichting')).toBeChecked();
	await expect(page.getByLabel('Onkosten die je terug wilt')).toHaveValue('veel');
});

test('a light one brings no question, and her own entry is deleted for good', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/activities');
	await fillIn(page, 'Podcast');
	await expect(page.getByText('Bewaard. Dank je wel.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hoe is het nu met jou?' })).toHaveCount(0);
	const rows = page.locator('#mine li');
	const before = await rows.count();
	await rows.first().locator('summary').click();
	await rows
		.first()
		.getByRole('button', { name: /^Wis dit voorgoed/ })
		.click();
	await expect(page.getByText('Gewist.')).toBeVisible();
	await expect(rows).toHaveCount(before - 1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is written down, and a refusal keeps what was chosen', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/learn/activities');
		await expect(page.getByText('Er staat nog niets.')).toBeVisible();
		// As an old browser would, which knows neither `required` nor `max`.
		await page.locator('form[action="?/log"]').evaluate((form: HTMLFormElement) => (form.noValidate = true));
		await page.getByLabel('Voorlichting').check();
		await page.getByLabel('1 tot 4 mensen').check();
		await page.getByLabel('Op welke dag?').fill('2099-01-01');
		await page.getByLabel('1 uur', { exact: true }).check();
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(page.getByText('Deze dag moet nog komen.')).toBeVisible();
		await expect(page.getByLabel('Voorlichting')).toBeChecked();
		await page.getByLabel('Op welke dag?').fill(new Date().toISOString().slice(0, 10));
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await expect(page.getByText('Bewaard. Dank je wel.')).toBeVisible();
		await expect(page.locator('#mine li')).toHaveCount(1);
	});
});

test('in Arabic it reads from the right; a trainer has no such page', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/activities?lang=ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await login(page, 'trainer');
	expect((await page.goto('/learn/activities'))?.status()).toBe(403);
});

test('a referral asks to what kind of organisation; expenses go to the treasurer, and are paid once', async ({
	page,
	openDevice,
}) => {
	await login(page, 'keyperson');
	await page.goto('/learn/activities');
	const whereTo = page.getByLabel('Waarheen heb je de weg gewezen?');
	await expect(whereTo).toBeHidden();
	await page.getByLabel('Iemand de weg naar hulp gewezen').check();
	await whereTo.selectOption('legal-aid');
	await page.getByLabel('1 tot 4 mensen').check();
	await page.getByLabel('Een kwartier').check();
	await page.getByText('Met iemand samen, of onkosten?').click();
	await page.getByLabel('Onkosten die je terug wilt').fill('zeven');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	// Refused, and nothing of it is lost.
	await expect(page.getByText('Vul een bedrag in, zoals 7,50.')).toBeVisible();
	await expect(whereTo).toHaveValue('legal-aid');
	await page.getByLabel('Onkosten die je terug wilt').fill('7,50');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	const newest = page.locator('#mine li').first();
	await expect(newest).toContainText('Juridische hulp');
	await expect(newest).toContainText('nog bekijken');

	const office = await openDevice();
	await login(office, 'coordinator');
	await office.goto('/manage/expenses');
	await expectNoAxeViolations(office);
	await expectNoSideways(office);
	const line = office.locator('main li', { hasText: '7,50' });
	await expect(line).toHaveCount(1);
	for (const box of await office.locator('main li input[type=checkbox]').all()) await box.uncheck();
	await line.locator('input').check();
	await office.getByRole('button', { name: 'Keur goed' }).click();
	await expect(office.getByText('1 regel bijgewerkt.')).toBeVisible();
	await expect(office.locator('main li', { hasText: '7,50' })).toHaveCount(0);
	const file = await office.request.get('/manage/expenses/expenses.csv?state=approved');
	expect(await file.text()).toContain('"7.50"');

	await page.reload();
	await expect(newest).toContainText('goedgekeurd');
	await expect(newest.locator('details')).toHaveCount(0);
	expect((await page.goto('/manage/expenses'))?.status()).toBe(403);
});

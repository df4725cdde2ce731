import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

// The scenario about a promise of secrecy: it is written in Arabic too.
const SECRET = '/learn/practice/6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16';
const READ = '/learn/1/1?step=r2';

async function speak(page: Page, locale: string): Promise<void> {
	await page.locator('details.language > summary').click();
	await page.locator(`details.language button[lang="${locale}"]`).click();
	await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

test.describe.serial('two languages side by side', () => {
	test('a Dutch sentence opens in her own language, and its words go into a list of her own', async ({
		page,
	}) => {
		await login(page, 'deelnemer2');
		await speak(page, 'en');
		await page.goto(READ);
		await page.getByRole('button', { name: 'Read in Dutch first' }).click();
		await expect(page).toHaveURL(READ);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText('Waarom mensen jou kiezen');
		const sentence = page.locator('details.sentence').first();
		await expect(sentence.locator('summary')).toHaveText('Een sleutelpersoon is iemand die vertrouwd is.');
		await expect(sentence.locator('summary')).toHaveAttribute('lang', 'nl');
		await expect(sentence.locator('summary dfn')).toHaveText('sleutelpersoon');
		await sentence.locator('summary').click();
		const own = sentence.locator('.beside > p');
		await expect(own).toBeVisible();
		await expect(own).toHaveText('A key person is somebody people feel at home with.');
		await expect(own).toHaveAttribute('lang', 'en');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await sentence.locator('button[value=sleutelpersoon]').click();
		await expect(page.getByText('This is one of your words').first()).toBeVisible();
		await page.goto('/learn/words');
		await expect(page.locator('main li .term').first()).toHaveText('sleutelpersoon');
		await expectNoAxeViolations(page);
		await page.locator('button[value=sleutelpersoon]').click();
		await expect(page.getByText('You have not kept any words yet.')).toBeVisible();
	});

	test('where there is only Dutch it says so, offers nothing beside it, and still explains the words', async ({
		page,
	}) => {
		await login(page, 'deelnemer2');
		await speak(page, 'ar');
		await page.goto('/learn/1/1?step=r1');
		await expect(page.getByText('هذا النص', { exact: false }).first()).toBeVisible();
		await page.goto(READ);
		await expect(page.locator('details.sentence')).toHaveCount(0);
		await expect(page.locator('form.reading')).toHaveCount(0);
		const meanings = page.locator('details.meanings').first();
		await meanings.locator('summary').click();
		await expect(meanings.locator('[lang=ar]').first()).toContainText('شخص يثق به أبناء مجتمعه');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('it works without script', async ({ browser, product }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
		const page = await context.newPage();
		await login(page, 'deelnemer2');
		await speak(page, 'en');
		await page.goto(READ);
		const sentence = page.locator('details.sentence').first();
		await sentence.locator('summary').click();
		await expect(sentence.locator('.beside > p')).toBeVisible();
		await sentence.locator('button[value=sleutelpersoon]').click();
		await expect(page).toHaveURL(READ);
		await page.locator('details.sentence').first().locator('summary').click();
		await expect(page.getByText('This is one of your words').first()).toBeVisible();
		await context.close();
	});
});

test('a rehearsal begun in Dutch and ended in Arabic', async ({ page }) => {
	await login(page, 'deelnemer4');
	await page.goto(SECRET);
	await page.locator('form[action="?/start"] button').click();
	await expect(page.locator('.line').first()).toBeVisible();
	await page.locator('form:has(input[value=chose]) button').first().click();
	await expect(page.locator('section.coach')).toBeVisible();
	const dutch = await page.locator('main .line').first().innerText();
	await speak(page, 'ar');
	// The same moment, in the other language and from right to left.
	await expect(page).toHaveURL(SECRET);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const sentence = page.locator('main .line summary[lang=ar]').first();
	await expect(sentence).toContainText(/\p{Script=Arabic}/u);
	await sentence.click();
	await expect(page.locator('main .line details[open] .beside [lang=nl]').first()).toBeVisible();
	expect(dutch).toContain(await page.locator('main .line details[open] .beside > p').first().innerText());
	await expectNoAxeViolations(page);
	// To the end, by whatever the scene asks for.
	const isOver = page.locator('form[action="?/play"] button[value=ended].main');
	for (let turn = 0; turn < 60 && (await isOver.count()) === 0; turn++) {
		const before = await page.locator('main').innerText();
		const choice = page.locator('form:has(input[value=chose]) button').first();
		const next = page.locator('form[action="?/play"] button[value=continued]');
		const skip = page.locator('form[action="?/play"] button[value=skipped]');
		if (await choice.count()) await choice.click();
		else if (await next.count()) await next.click();
		else await skip.click();
		await expect(async () => expect(await page.locator('main').innerText()).not.toBe(before)).toPass();
	}
	await expect(isOver).toBeVisible();
	await expect(page.locator('main h1')).toContainText(/\p{Script=Arabic}/u);
	await expectNoAxeViolations(page);
	await isOver.click();
	await page.goto('/account/data');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await speak(page, 'nl');
});

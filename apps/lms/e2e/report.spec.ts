import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

test.describe('the report', () => {
	test('has aims beside what was done, a rule beside every figure, and goes on paper', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/reports');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		// A rule for each figure, and one for each table.
		const figures = page.locator('.figures li');
		await expect(figures.locator('.hint')).toHaveCount(await figures.count());
		await expect(page.locator('section .hint')).toHaveCount(6);
		await page.getByText(/^Doelen voor/).click();
		await page.getByLabel('Dialoogbijeenkomst').fill('veel');
		await page.getByRole('button', { name: 'Bewaar doelen' }).click();
		await expect(page.getByText('Vul een getal in dat hier past.')).toBeVisible();
		await page.getByLabel('Dialoogbijeenkomst').fill('31');
		await page.getByRole('button', { name: 'Bewaar doelen' }).click();
		await expect(page.getByText('De doelen zijn bewaard.')).toBeVisible();
		await expect(
			page
				.getByRole('row', { name: /^Dialoogbijeenkomst/ })
				.locator('td')
				.last(),
		).toHaveText('31');
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download als PDF' }).click();
		const bytes = readFileSync(await (await download).path());
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	});

	test('says the same figures twice, on the page and in the file', async ({ page }) => {
		await login(page, 'coordinator');
		const read = async () => await (await page.request.get('/manage/reports/report.csv?year=2026')).text();
		const file = await read();
		expect(await read()).toBe(file);
		await page.goto('/manage/reports?year=2026');
		for (const figure of await page.locator('.figures li').all()) {
			const name = (await figure.locator('h2').textContent()) ?? '';
			const value = ((await figure.locator('.value').textContent()) ?? '').replace('.', '');
			expect(file).toContain(`"2026","${name}","${value}"`);
		}
	});

	test('reads from the right in Arabic, and prints without the site around it', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/reports?lang=ar');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('form').first()).toBeHidden();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('aims are kept too, and a wrong number comes back as it was typed', async ({ page }) => {
			await login(page, 'coordinator');
			await page.goto('/manage/reports');
			await page.getByText(/^Doelen voor/).click();
			await page.getByLabel('Podcast').fill('1.5');
			await page.getByRole('button', { name: 'Bewaar doelen' }).click();
			await expect(page.getByLabel('Podcast')).toHaveValue('1.5');
			await page.getByLabel('Podcast').fill('3');
			await page.getByRole('button', { name: 'Bewaar doelen' }).click();
			await expect(page.getByText('De doelen zijn bewaard.')).toBeVisible();
		});
	});
});

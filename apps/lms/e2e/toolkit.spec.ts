import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

test('the toolkit says where to call, opens conversations and explains words', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/toolkit');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	const call = page.locator('#call');
	await expect(call.getByRole('link', { name: '112', exact: true })).toHaveAttribute('href', 'tel:112');
	const advice = call.locator('li.card').filter({ hasText: '0800-2000' });
	await expect(advice.getByRole('link', { name: '0800-2000' })).toHaveAttribute('href', 'tel:08002000');
	await expect(advice).toContainText('Dag en nacht open');
	await expect(advice).toContainText('Gecontroleerd: 29 oktober 2025');
	// The chat's hours could not be confirmed: it says so.
	await expect(advice).toContainText('De openingstijden zijn niet bevestigd.');
	await expect(page.locator('section.kit')).toHaveCount(8);
	await page.getByRole('link', { name: 'Een zware avond goed afsluiten' }).click();
	await expect(page.locator('#closing')).toBeInViewport();
	expect(await page.locator('#words dt').count()).toBeGreaterThan(30);
});

test('on A4 everything to read is on paper, nothing of the website is', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/toolkit');
	await expect(page.getByRole('button', { name: 'Print deze bladzijde' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 680, height: 1000 });
	for (const gone of ['header', 'footer', 'main nav', 'form[data-exit]'])
		await expect(page.locator(gone).first()).toBeHidden();
	await expect(page.getByRole('button', { name: 'Print deze bladzijde' })).toBeHidden();
	await expect(page.locator('#call').getByText('0800-2000').first()).toBeVisible();
	for (const section of await page.locator('section.kit').all()) await expect(section).toBeVisible();
	// The organisation's own route is on the paper too.
	await expect(page.getByRole('link', { name: '06 0000 0002' })).toBeVisible();
	await expectNoSideways(page);
});

for (const [locale, dir, statement] of [
	['ar', 'rtl', 'لمن يدير'],
	['tr', 'ltr', 'Yöneten için'],
] as const)
	test(`in ${locale} the kit is there, the Dutch beside each number, and it says that nobody has read it`, async ({
		page,
	}) => {
		await login(page, 'trainee');
		await page.goto(`/learn/toolkit?lang=${locale}`);
		await expect(page.locator('html')).toHaveAttribute('dir', dir);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const section = page.locator('section.kit').first();
		await expect(section).toHaveAttribute('lang', locale);
		await expect(section).toHaveAttribute('dir', dir);
		await expect(page.locator('section.kit')).toHaveCount(8);
		await expect(page.locator('#statements li').filter({ hasText: statement })).toHaveCount(8);
		await expect(section.getByText('Bij direct gevaar: weg als het kan en 112.')).toBeVisible();
		const advice = page.locator('#call li.card').filter({ hasText: '0800-2000' });
		await advice.locator('summary').click();
		await expect(advice.locator(`p[lang=${locale}]`).first()).toBeVisible();
		await expect(advice.getByText('Vraag je alleen advies? Dan kan dat zonder namen.')).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(section).toHaveAttribute('lang', 'en');
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('all of it is there; a trainer is refused, and nobody sees it logged out', async ({ page }) => {
		const out = await page.request.get('/learn/toolkit', { maxRedirects: 0 });
		expect([out.status(), out.headers()['location']]).toEqual([303, '/login?back=%2Flearn%2Ftoolkit']);
		await login(page, 'keyperson');
		await page.goto('/learn/toolkit');
		await expect(page.locator('section.kit li').first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Print deze bladzijde' })).toHaveCount(0);
		await page.locator('#call summary').first().click();
		await expect(page.getByRole('heading', { name: 'Aan wie vertellen zij het?' }).first()).toBeVisible();
		await login(page, 'trainer');
		expect((await page.goto('/learn/toolkit'))?.status()).toBe(403);
	});
});

import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

test.describe('the start page', () => {
	for (const lang of ['nl', 'en', 'ar', 'tr']) {
		test(`reads well on a phone in ${lang}`, async ({ page }) => {
			await page.goto(`/?lang=${lang}`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expectNoSideways(page);
			await expectNoAxeViolations(page);
		});
	}

	test('keeps the language in its links and stores nothing', async ({ page, context, outside }) => {
		await page.goto('/?lang=ar');
		await page.locator('a[href="/login?lang=ar"]').first().click();
		await expect(page).toHaveURL(/\/login\?lang=ar$/);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		expect(await context.cookies()).toEqual([]);
		const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
		expect(Object.keys(kept).filter((name) => !name.startsWith('sveltekit:'))).toEqual([]);
		expect(outside).toEqual([]);
	});

	test('has a title that betrays nothing', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveTitle('Sleutelwerk');
	});
});

test.describe('logging in', () => {
	test('leads to the page of the role, and out again', async ({ page }) => {
		await login(page, 'trainer');
		expect(new URL(page.url()).pathname).toBe('/train');
		await page.goto('/');
		await page.getByRole('button', { name: 'Uitloggen' }).click();
		await expect(page.getByRole('link', { name: 'Inloggen' }).first()).toBeVisible();
		const home = await page.request.get('/home', { maxRedirects: 0 });
		expect([home.status(), home.headers()['location']]).toEqual([303, '/login']);
	});

	test('keeps the address when the password is wrong, and says so', async ({ page }) => {
		await page.goto('/login');
		await page.locator('#field-email').fill('trainee@example.test');
		await page.locator('#field-password').fill('not the password');
		await page.locator('form:has(#field-password) button').click();
		await expect(page.getByRole('alert')).toBeVisible();
		await expect(page.locator('#field-email')).toHaveValue('trainee@example.test');
		await expect(page.getByText('Het mailadres, de inlognaam of het wachtwoord klopt niet.')).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('works and keeps the address too', async ({ page }) => {
			await page.goto('/login');
			await page.locator('#field-email').fill('trainer@example.test');
			await page.locator('#field-password').fill('not the password');
			await page.locator('form:has(#field-password) button').click();
			await expect(page.locator('#field-email')).toHaveValue('trainer@example.test');
			// Never sent back into a page.
			await expect(page.locator('#field-password')).toHaveValue('');
			await login(page, 'trainer');
			expect(new URL(page.url()).pathname).toBe('/train');
		});
	});
});

test.describe('the quick exit', () => {
	test('leaves no page to go back to', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Snel weg' }).click();
		await expect(page).toHaveURL('https://www.knmi.nl/');
		await page.goBack();
		expect(page.url()).toBe('about:blank');
	});

	test('ends the session', async ({ page }) => {
		await login(page, 'trainer');
		await page.goto('/');
		await page.getByRole('button', { name: 'Snel weg' }).click();
		await expect(page).toHaveURL('https://www.knmi.nl/');
		await expect(async () => {
			const home = await page.request.get('/home', { maxRedirects: 0 });
			expect(home.headers()['location']).toBe('/login');
		}).toPass();
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('posts, and leads away', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('button', { name: 'Snel weg' }).click();
			await expect(page).toHaveURL('https://www.knmi.nl/');
		});
	});

	test('also goes by pressing Shift three times', async ({ page }) => {
		await page.goto('/');
		await expect(async () => {
			for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
			await expect(page).toHaveURL('https://www.knmi.nl/', { timeout: 500 });
		}).toPass();
	});
});

import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

test.describe.serial('groups', () => {
	test('a coordinator proposes six days, changes one and makes the group', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/groups/new');
		await page.getByLabel('Eerste dag').fill('2027-01-16');
		await page.getByLabel('Plaats').fill('Zaal 1 (voorbeeld)');
		await page.getByRole('button', { name: 'Stel zes dagen voor' }).click();
		await expect(page.locator('input[type=date][name^="meetings."]')).toHaveCount(6);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.getByLabel('Naam van de groep').fill('Groep Zomer');
		await page.locator('input[name="trainerIds"]').first().check();
		await page.locator('input[name="meetings.2.day"]').fill('2027-02-20');
		await page.getByRole('button', { name: 'Maak de groep' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Groep Zomer' })).toBeVisible();
		await page.goto('/manage/groups?search=zomer');
		await expect(page.getByRole('link', { name: 'Groep Zomer' })).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('who learns sees her half-days, and says what she needs, also in Arabic', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/learn/group');
		await expect(page.getByText('Je hebt een plek.')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.locator('input[name="speaks"][value="ar"]').first().check();
		await page.getByRole('button', { name: 'Bewaar dit' }).first().click();
		await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
		await page.goto('/learn/group?lang=ar');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});
});

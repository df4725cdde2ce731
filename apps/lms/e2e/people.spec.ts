import { expect, expectNoAxeViolations, expectNoSideways, login, test, told } from './support/product.ts';

test('a coordinator invites a trainer with a text that names nothing, and the trainer comes in', async ({
	page,
	openDevice,
}) => {
	await login(page, 'coordinator');
	await page.goto('/manage/people');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.locator('details > summary', { hasText: 'Iemand uitnodigen' }).click();
	await page.locator('#invite-role').selectOption('trainer');
	await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
	const text = await page.locator('#invite-text').inputValue();
	expect(text).not.toMatch(/geweld|sleutelpersoon|training|misbruik|hulp/i);
	const link = /http:\/\/localhost:\d+\/register\/[\w-]+/.exec(text)?.[0] ?? '';
	const other = await openDevice();
	await other.goto(link);
	await other.locator('#field-name').fill('Jasmijn Voorbeeld');
	await other.locator('#field-shownName').fill('Jasmijn');
	await other.locator('#field-email').fill('jasmijn@example.test');
	await other.locator('#field-password').fill('drie gele paraplu');
	await other.locator('main form button.main').click();
	await expect(other).toHaveURL(/\/account\/welcome$/);
	await other.locator('main a.main').click();
	await expect(other).toHaveURL(/\/train$/);
	expect((await other.request.get(link, { headers: { cookie: '' } })).status()).toBe(404);
});

test('people are found by name; roles are given and taken, and take effect at once', async ({
	page,
	openDevice,
}) => {
	const other = await openDevice();
	await login(other, 'deelnemer3');
	await login(page, 'coordinator');
	await page.goto('/manage/people');
	await page.locator('#people-search').fill('Ibrahim');
	await page.getByRole('button', { name: 'Zoek' }).click();
	await expect(page.locator('main h3')).toHaveCount(1);
	await page.locator('main li summary').click();
	await page.locator('main li [value="trainer"]').check();
	await page.getByRole('button', { name: 'Bewaar rollen' }).click();
	await expect(page.getByRole('status').first()).toContainText('bewaard');
	await other.goto('/learn');
	await expect(other).toHaveURL(/\/login/);
	await login(other, 'deelnemer3');
	await expect(other).toHaveURL(/\/train$/);
});

test('nobody of another organisation is on the list, and an admin is not a coordinator’s to change', async ({
	page,
}) => {
	await login(page, 'coordinator');
	await page.goto('/manage/people');
	await expect(page.locator('main')).not.toContainText('Mirjam');
	const admin = page.locator('main li', { hasText: 'Bo Kompas' });
	await expect(admin).toBeVisible();
	await expect(admin.locator('summary')).toHaveCount(0);
	await expect(page.locator('main [value="admin"]')).toHaveCount(0);
});

test('a trainer invites to her own group', async ({ page, product }) => {
	await login(page, 'trainer');
	await page.goto(`/train/groups/${told(product, 'groups.open')}/invite`);
	await expectNoAxeViolations(page);
	await page.locator('#invite-uses').fill('3');
	await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
	await expect(page.locator('#invite-text')).toHaveValue(/\/register\//);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('an invitation is made too, and a refused one keeps what was typed', async ({ page }) => {
		await login(page, 'coordinator');
		await page.goto('/manage/people');
		await page.locator('details > summary', { hasText: 'Iemand uitnodigen' }).click();
		await page.locator('#invite-role').selectOption('partner');
		await page.locator('#invite-group').selectOption({ label: 'Groep Winter' });
		await page.locator('#invite-days').fill('9');
		await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
		await expect(page.locator('#invite-group-problem')).toBeVisible();
		await expect(page.locator('#invite-days')).toHaveValue('9');
		await page.locator('#invite-group').selectOption('');
		await page.getByRole('button', { name: 'Maak de uitnodiging' }).click();
		await expect(page.locator('#invite-text')).toHaveValue(/\/register\//);
	});
});

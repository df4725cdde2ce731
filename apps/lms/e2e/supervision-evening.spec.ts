import { expect, expectNoAxeViolations, expectNoSideways, login, test, told } from './support/product.ts';

test('an evening: steps by the clock, whose turn it is, and what one takes along', async ({
	page,
	product,
}) => {
	const path = `/learn/supervision/${told(product, 'supervision.mine')}`;
	await login(page, 'keyperson');
	await page.goto(`${path}?lang=nl`);
	await expect(page.locator('ol.steps > li')).toHaveCount(7);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	// While somebody types it warns, and what is refused keeps what was typed.
	const field = page.getByLabel('Ik ga ...');
	await field.fill('ik bel mevrouw Voorbeeld');
	await expect(page.getByText('Staat hier een naam in?')).toBeVisible();
	await field.fill('ik bel 06 12345678');
	await expect(page.getByText('Dat kan niet bewaard worden.')).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.getByText('Hier staat een nummer of adres in.')).toBeVisible();
	await expect(field).toHaveValue('ik bel 06 12345678');
	await expectNoAxeViolations(page);
	await field.fill('Ik slaap er eerst een nacht over.');
	await page.getByRole('button', { name: 'Bewaar dit' }).click();
	await expect(page.locator('main').getByText('De volgende bijeenkomst vraagt ernaar.')).toBeVisible();
	await expect(
		page.locator('li.card').filter({ hasText: 'Ik slaap er eerst een nacht over.' }),
	).toBeVisible();
	// Once opened it is all there, also when the network goes.
	await page.context().setOffline(true);
	await page.getByText('Doe het anders of leg het vast').click();
	await expect(page.getByLabel('Leidt het gesprek')).toBeVisible();
	await expect(page.locator('ol.steps > li').last()).toBeVisible();
	await page.context().setOffline(false);
});

test('how one is stays with her until she allows one trainer, and goes back to her', async ({
	page,
	openDevice,
}) => {
	await login(page, 'keyperson');
	await page.goto('/learn/supervision/check?lang=nl');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	const trainer = await openDevice();
	await login(trainer, 'trainer');
	const shared = trainer.locator('section[aria-labelledby=for-you] li.card');
	await trainer.goto('/train/supervision?lang=nl');
	await expect(shared).toHaveCount(1);
	const own = page.locator('li.card').filter({ hasText: 'Ik en' }).first();
	await own.getByText('Verander wie dit leest').click();
	await own.getByRole('button', { name: 'Alleen ik mag dit lezen' }).click();
	await expect(page.getByText('Wie dit leest, is veranderd.')).toBeVisible();
	await trainer.reload();
	await expect(shared).toHaveCount(0);
	for (const answers of [1, 2]) {
		for (const name of ['strength', 'rest', 'distance'])
			await page.locator(`input[name=${name}][value="${answers}"]`).check();
		await page.getByRole('button', { name: 'Bewaren' }).click();
		await expect(page.locator('main [role=status]')).toHaveText('Bewaard.');
	}
	await expect(page.getByText('Je vulde twee keer na elkaar laag in.')).toBeVisible();
	await expect(page.getByRole('link', { name: '06 0000 0002' })).toHaveAttribute('href', 'tel:0600000002');
	await expectNoAxeViolations(page);
});

test('the coordinator finds who is late, takes the list along, and says who can be reached', async ({
	page,
}) => {
	await login(page, 'coordinator');
	await page.goto('/manage/supervision?lang=nl');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.getByLabel('Hoe staat iemand ervoor?').selectOption('overdue');
	await page.getByRole('button', { name: 'Laat zien' }).click();
	await expect(page).toHaveURL(/status=overdue/);
	await expect(page.getByText('Op schema', { exact: true })).toHaveCount(0);
	const file = await page.request.get('/manage/supervision/people.csv?status=overdue');
	expect(file.headers()['content-type']).toContain('text/csv');
	expect((await file.text()).trim().split('\r\n').slice(1).join('')).not.toContain('Op schema');
	await page.getByText('Afspraken van de organisatie').click();
	const line = page.getByRole('group', { name: 'Regel 4' });
	await line.getByLabel('Wie').fill('Dienst in het weekend');
	await line.getByLabel('Nummer').fill('06 0000 0004');
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Bewaren' }).click();
	await expect(page.getByText('Het geldt meteen voor iedereen.')).toBeVisible();
	await login(page, 'keyperson');
	await page.goto('/learn/toolkit?lang=nl');
	await expect(page.getByRole('link', { name: '06 0000 0004' })).toBeVisible();
});

test('in Arabic the evening reads from the right, on paper too', async ({ page, product }) => {
	await login(page, 'keyperson');
	await page.goto(`/learn/supervision/${told(product, 'supervision.mine')}?lang=ar`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('ol.steps h3').first()).toHaveAttribute('lang', 'ar');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('ol.steps > li').last()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('turns are settled, and a meeting moves', async ({ page, product }) => {
		const id = told(product, 'supervision.open');
		await login(page, 'trainer');
		await page.goto(`/train/supervision/${id}/evening?lang=nl`);
		await page.getByText('Doe het anders of leg het vast').click();
		await page.getByRole('button', { name: 'Zo doen we het' }).click();
		await expect(page.getByText('De volgende keer zijn anderen aan de beurt.')).toBeVisible();
		await expect(page.getByText('Zo is het afgesproken.')).toBeVisible();
		await page.goto(`/train/supervision/${id}`);
		await page.getByText('Verander deze bijeenkomst').click();
		await page.getByLabel('Hoeveel plekken?').fill('12');
		await page.getByLabel('Plaats').fill('Zaal 12');
		await page.getByRole('button', { name: 'Bewaren' }).click();
		await expect(page.getByText('Intervisie is voor 5 tot 8 mensen.')).toBeVisible();
		await expect(page.getByLabel('Plaats')).toHaveValue('Zaal 12');
		await page.getByLabel('Hoeveel plekken?').fill('7');
		await page.getByRole('button', { name: 'Bewaren' }).click();
		await expect(page.locator('main').getByText('Bewaard.')).toBeVisible();
		await expect(page.getByText('Zaal 12').first()).toBeVisible();
	});
});

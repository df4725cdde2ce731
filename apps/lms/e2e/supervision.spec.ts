import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	mails,
	test,
	told,
	type Product,
} from './support/product.ts';

const meetingCard = (product: Product, name: string) => `#m-${told(product, `supervision.${name}`)}`;

test.describe.serial('step 4: a key person comes back', () => {
	test('she sees her year in words, takes the last seat and is told neutrally', async ({ page, product }) => {
		await login(page, 'keyperson');
		await page.goto('/learn/supervision');
		await expect(
			page.getByText('Je was er 2 keer bij. Je organisatie vraagt 4 keer in een jaar.'),
		).toBeVisible();
		await expect(page.getByRole('progressbar', { name: 'Aanwezig: 2 van 4' })).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const card = page.locator(meetingCard(product, 'oneSeat'));
		await expect(card.getByText('Nog 1 plek')).toBeVisible();
		await card.getByRole('button', { name: /^Ik kom/ }).click();
		await expect(page.locator('main [role=status]')).toContainText('Je hebt een plek op');
		await expect(card.getByText('Je hebt een plek')).toBeVisible();
		await expect(card.getByText('Vol')).toBeVisible();
		await expectNoAxeViolations(page);
		// The message is there within a few seconds, or waits for her own hours: it is never about the subject.
		for (const mail of await mails(product))
			expect(`${mail.subject} ${mail.text}`).not.toMatch(/supervisi|intervisi|geweld/i);
	});

	test('where it is full she waits with a number, and leaves again', async ({ page, product }) => {
		await login(page, 'keyperson');
		await page.goto('/learn/supervision');
		const card = page.locator(meetingCard(product, 'full'));
		await card.getByRole('button', { name: /^Zet mij op de wachtlijst/ }).click();
		await expect(card.getByText('Je wacht: nummer 3')).toBeVisible();
		await card.getByRole('button', { name: /^Haal mij van de wachtlijst/ }).click();
		await expect(page.getByText('Je plek is weer vrij.')).toBeVisible();
		await expect(card.getByRole('button', { name: /^Zet mij op de wachtlijst/ })).toBeVisible();
	});

	test('the trainer marks her present, and her yearly count grows', async ({ page, openDevice, product }) => {
		await login(page, 'trainer');
		await page.goto('/train/supervision');
		await expect(page.getByRole('heading', { name: 'Nog aan te vinken' })).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.goto(`/train/supervision/${told(product, 'supervision.oneSeat')}`);
		await expect(page.getByText('Deze bijeenkomst is nog niet begonnen.')).toBeVisible();
		const seat = page.locator('li.card').filter({ hasText: 'ليلى الياسمين' });
		await seat.getByRole('button', { name: /^Aanwezig/ }).click();
		await expect(seat.getByRole('status')).toContainText('Bewaard: ليلى الياسمين was er op');
		await expect(seat.getByRole('button', { name: /Aanwezig/ })).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByText('1 aanwezig · 0 afwezig · 5 nog niet aangevinkt')).toBeVisible();
		await expectNoAxeViolations(page);
		const phone = await openDevice();
		await login(phone, 'keyperson');
		await phone.goto('/learn/supervision');
		await expect(phone.getByText('Je was er 3 keer bij.')).toBeVisible();
		await expect(phone.getByRole('progressbar', { name: 'Aanwezig: 3 van 4' })).toBeVisible();
		// A mistake is corrected the same way.
		await seat.getByRole('button', { name: /Afwezig/ }).click();
		await expect(seat.getByRole('status')).toContainText('was er niet op');
		await phone.reload();
		await expect(phone.getByText('Je was er 2 keer bij.')).toBeVisible();
	});
});

test('a seat that comes free goes to who waited longest', async ({ page, openDevice, product }) => {
	const full = told(product, 'supervision.full');
	const other = await openDevice();
	await login(other, 'trainer');
	await other.goto(`/train/supervision/${full}`);
	const first = await other.locator('ol li').first().innerText();
	await login(page, 'deelnemer17');
	await page.goto('/learn/supervision');
	const card = page.locator(meetingCard(product, 'full'));
	// She may read another language: the form is found by what it does.
	await card.locator('form[action="?/leave"] button').click();
	await expect(card.locator('form[action="?/signUp"]')).toBeVisible();
	await other.reload();
	await expect(other.locator('li.card').filter({ hasText: first })).toBeVisible();
	await expect(other.locator('ol li')).toHaveCount(1);
});

test('the trainer plans a meeting; what is wrong is said, and nothing typed is lost', async ({ page }) => {
	await login(page, 'trainer');
	await page.goto('/train/supervision');
	await page.getByText('Plan een bijeenkomst').click();
	await page.getByLabel('Dag').fill('2020-01-04');
	await page.getByLabel('Plaats').fill('De Linde, zaal 9');
	await page.getByRole('button', { name: 'Plan deze bijeenkomst' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByText('Dit ligt in het verleden.')).toBeVisible();
	await expect(page.getByLabel('Plaats')).toHaveValue('De Linde, zaal 9');
	await expectNoAxeViolations(page);
	await page.getByLabel('Dag').fill('2030-05-04');
	await page.getByRole('button', { name: 'Plan deze bijeenkomst' }).click();
	await expect(page.locator('main [role=status]')).toContainText('De bijeenkomst op');
	await expect(page.getByText('De Linde, zaal 9')).toHaveCount(1);
	await page.locator('li.card').filter({ hasText: 'De Linde, zaal 9' }).getByRole('link').click();
	await expect(page.getByText('Nog niemand heeft zich aangemeld.')).toBeVisible();
	await page.getByText('Gaat deze bijeenkomst niet door?').click();
	await page.getByRole('button', { name: 'Zeg de bijeenkomst af' }).click();
	await expect(page.getByText('Deze bijeenkomst is afgezegd.')).toBeVisible();
});

test('in Arabic it reads from the right, without a violation', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/supervision?lang=ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a seat is taken and given back, and the trainer marks', async ({ page, product }) => {
		await login(page, 'keyperson');
		await page.goto('/learn/supervision');
		const card = page.locator(meetingCard(product, 'open'));
		await card.getByRole('button', { name: /^Ik kom/ }).click();
		await expect(page.locator('main [role=status]')).toContainText('Je hebt een plek op');
		await card.getByRole('button', { name: /^Ik kan niet komen/ }).click();
		await expect(page.getByText('Je plek is weer vrij.')).toBeVisible();
		await login(page, 'trainer');
		await page.goto(`/train/supervision/${told(product, 'supervision.toMark')}`);
		const seat = page.locator('li.card').first();
		await seat.getByRole('button', { name: /^Afwezig/ }).click();
		await expect(seat.getByRole('status')).toContainText('was er niet op');
		await expect(seat.getByRole('button', { name: /Afwezig/ })).toHaveAttribute('aria-pressed', 'true');
	});
});

test('each page answers whom it is for', async ({ page, product }) => {
	const id = told(product, 'supervision.oneSeat');
	const other = told(product, 'supervision.other');
	const pages = ['/learn/supervision', '/train/supervision', `/train/supervision/${id}`];
	for (const path of pages) {
		const out = await page.request.get(path, { maxRedirects: 0 });
		expect([out.status(), out.headers()['location']]).toEqual([
			303,
			`/login?back=${encodeURIComponent(path)}`,
		]);
	}
	const statuses = async () => {
		const all = [...pages, `/train/supervision/${other}`].map((path) => page.request.get(path));
		return (await Promise.all(all)).map((answer) => answer.status());
	};
	await login(page, 'trainee');
	expect(await statuses()).toEqual([200, 403, 403, 403]);
	await page.goto('/learn/supervision');
	await expect(page.getByText('Dit is voor na je certificaat.')).toBeVisible();
	await login(page, 'keyperson');
	expect(await statuses()).toEqual([200, 403, 403, 403]);
	await login(page, 'trainer');
	expect(await statuses()).toEqual([403, 200, 200, 404]);
	await login(page, 'other.trainer');
	expect(await statuses()).toEqual([403, 200, 404, 200]);
	// The address of a message names nothing and leads there.
	await login(page, 'keyperson');
	await page.goto(`/learn/meeting/${id}`);
	await expect(page).toHaveURL(`/learn/supervision#m-${id}`);
});

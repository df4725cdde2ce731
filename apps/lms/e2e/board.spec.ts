import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	type Product,
} from './support/product.ts';

const board = (product: Product) => {
	const { groups, scenarios } = product.demo as unknown as {
		groups: { running: string };
		scenarios: { id: string }[];
	};
	const base = `/train/groups/${groups.running}/board`;
	return { base, first: `${base}/${scenarios[0]?.id ?? ''}`, paths: `/train/groups/${groups.running}/paths` };
};

test.describe('the debrief board', () => {
	test('shows how the group chose, without names and without a figure below five', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto(`/train/groups/${board(product).base.split('/')[3]}`);
		await page.getByRole('link', { name: 'Terugkijken met de groep' }).click();
		await expect(page.getByText('12 mensen speelden dit uit')).toBeVisible();
		await expect(page.getByText('We tellen mensen, geen pogingen.', { exact: false })).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.getByRole('link', { name: /Open op het scherm.*Beloof je/ }).click();
		await page.getByRole('link', { name: 'Volgende' }).click();
		await page.getByRole('link', { name: 'Volgende' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moment 1: Hoe koos de groep?');
		await expect(page.getByText('6 van de 12 mensen')).toHaveCount(2);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.goto(`${board(product).first}?at=all`);
		const all = await page.locator('.board').innerText();
		expect(all).not.toMatch(/\b[1-4] van de \d+ mensen/);
		expect(all).toContain('Er zijn verschillende wegen gekozen.');
		for (const name of ['Zonnebloem', 'Regenboog', 'Amira', 'Yonas']) expect(all).not.toContain(name);
		await expectNoAxeViolations(page);
	});

	test('goes on by arrows, space and the keys of a pointer, the other way round from right to left', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		const { first } = board(product);
		await page.goto(`${first}?at=1`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo tellen we');
		// Keys are the script's: it has to be there.
		await page.waitForLoadState('networkidle');
		for (const [key, at] of [
			['ArrowRight', 2],
			[' ', 3],
			['PageDown', 4],
			['ArrowLeft', 3],
			['PageUp', 2],
		] as const) {
			await page.keyboard.press(key);
			await expect(page).toHaveURL(new RegExp(`at=${at}$`));
		}
		await page.goto(`${first}?at=2&lang=ar`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('.board')).toContainText(/6 من 12/);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/at=3/);
	});

	test('shows both ways side by side, what can be repaired, and three questions at the end', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		const { first } = board(product);
		await page.goto(`${first}?at=3`);
		await expect(page.getByRole('heading', { name: 'Zo zouden de schrijvers beginnen' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'De weg die 6 mensen van jullie kozen' })).toBeVisible();
		await page.goto(`${first}?at=5`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moment 1: Herstellen');
		await expect(page.getByRole('heading', { name: 'Zo kun je het herstellen' })).toBeVisible();
		await page.goto(`${first}?at=36`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om over te praten');
		await expect(page.locator('.board li')).toHaveCount(3);
	});

	test.describe('on a beamer', () => {
		test.use({ viewport: { width: 1280, height: 720 } });

		test('has words of a fiftieth of the screen and more, and nothing to drag sideways', async ({
			page,
			product,
		}) => {
			await login(page, 'trainer');
			for (const at of [0, 1, 2, 3, 4, 36]) {
				await page.goto(`${board(product).first}?at=${at}`);
				await expectNoSideways(page);
				const size = await page
					.locator('.board')
					.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
				expect(size).toBeGreaterThanOrEqual(720 / 30);
				await expect(page.getByRole('link', { name: at === 36 ? 'Vorige' : 'Volgende' })).toBeInViewport();
			}
			await expectNoAxeViolations(page);
		});
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('is gone through by links', async ({ page, product }) => {
			await login(page, 'trainer');
			await page.goto(board(product).first);
			for (const _ of [1, 2]) await page.getByRole('link', { name: 'Volgende' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moment 1: Hoe koos de groep?');
			await page.getByRole('link', { name: 'Vorige' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo tellen we');
		});
	});
});

test('the paths of a group are counts by skill, and the player says so to who plays', async ({
	page,
	product,
}) => {
	await login(page, 'trainer');
	await page.goto(board(product).paths);
	const card = page.locator('li.card', { hasText: 'Luisteren zonder oordeel' });
	await expect(card).toContainText('minder dan vijf mensen');
	await page.getByText('Hoe koos de groep?').first().click();
	await expect(page.getByText('weg van de schrijvers').first()).toBeVisible();
	for (const name of ['Zonnebloem', 'Regenboog']) await expect(page.getByText(name)).toHaveCount(0);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.goto(`${board(product).paths}?lang=ar`);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await login(page, 'deelnemer1');
	await page.goto(board(product).first.replace(/.*\/board/, '/learn/practice'));
	await expect(page.getByText('Wat jij kiest, dat zie alleen jij.', { exact: false })).toBeVisible();
});

test('a story in ink is looked at first, and then becomes a draft', async ({ page }) => {
	await login(page, 'trainer');
	await page.goto('/train/scenarios');
	await page.getByRole('link', { name: 'Een verhaal uit Ink inlezen' }).click();
	await page.getByLabel('Het verhaal').fill('Hallo\n* [A] -> nergens\n');
	await page.getByRole('button', { name: 'Kijk wat er meekomt' }).click();
	await expect(page.getByRole('heading', { name: 'Dit verhaal kan niet mee' })).toBeVisible();
	await expect(page.getByText('regel 2', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bewaar als ontwerp' })).toHaveCount(0);
	const story =
		'# title: Aan de deur\n# kleur: blauw\nEr wordt gebeld.\n* [Doe open] Dag.\n* [Wacht] Stil.\n- -> END\n';
	await page.getByLabel('Of een bestand').setInputFiles({
		...{ name: 'deur.ink', mimeType: 'text/plain', buffer: Buffer.from(story) },
	});
	await page.getByRole('button', { name: 'Kijk wat er meekomt' }).click();
	await expect(page.getByText('kleur: blauw', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Het verhaal')).toHaveValue(/Er wordt gebeld/);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.getByRole('button', { name: 'Bewaar als ontwerp' }).click();
	await expect(page).toHaveURL(/\/train\/scenarios\/[0-9a-f-]{36}/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Aan de deur');
});

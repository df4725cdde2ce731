import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	told,
	type Product,
} from './support/product.ts';
import type { Page } from '@playwright/test';

const WORDS = 'Hij vertelde op de markt wat een vrouw hem in vertrouwen zei.';

/** What `/verify` tells somebody on another device. */
async function stateFor(openDevice: () => Promise<Page>, product: Product, id: string) {
	const stranger = await openDevice();
	await stranger.goto(`${product.origin}/verify/${id}`);
	const state = await stranger.locator('section[data-state]').getAttribute('data-state');
	await stranger.close();
	return state;
}

async function expectFine(page: Page): Promise<void> {
	await expectNoSideways(page);
	await expectNoAxeViolations(page);
}

test.describe.serial('what is told in confidence', () => {
	test('a trainer tells it, and what was typed stays when something is warned of', async ({ page }) => {
		await login(page, 'trainer');
		await page.goto('/account/message');
		await expectFine(page);
		await page.getByLabel('Over wie gaat het?').fill('De sleutelpersoon van de markt');
		await page.getByRole('radio', { name: 'Vertelt door wat geheim moest blijven' }).check();
		await page.getByLabel('Wat zag of hoorde je, en wanneer?').fill(`${WORDS} Bel 06 12345678.`);
		await page.getByRole('button', { name: 'Versturen' }).click();
		await expect(page.getByText('Er lijkt een telefoonnummer of adres in te staan.')).toBeVisible();
		await expect(page.getByLabel('Over wie gaat het?')).toHaveValue('De sleutelpersoon van de markt');
		await page.getByLabel('Wat zag of hoorde je, en wanneer?').fill(WORDS);
		await page.getByRole('button', { name: 'Versturen' }).click();
		await expect(page.getByText('Je bericht is er')).toBeVisible();
		await expect(page.getByText(WORDS)).toHaveCount(0);
	});

	test('somebody without an account tells it from the check, without script', async ({
		browser,
		product,
	}) => {
		const context = await browser.newContext({
			...{ javaScriptEnabled: false, baseURL: product.origin },
			viewport: { width: 390, height: 844 },
		});
		const page = await context.newPage();
		await page.goto(`/verify/${told(product, 'certificates.valid')}`);
		await page.getByRole('link', { name: 'Maak je je zorgen?' }).click();
		await page.getByRole('radio', { name: 'Vraagt geld of een gunst' }).check();
		await page
			.getByLabel('Wat zag of hoorde je, en wanneer?')
			.fill('Zij vroeg geld voor een gesprek, vorige week.');
		await page.getByRole('button', { name: 'Versturen' }).click();
		await expect(page.getByText('Je bericht is er')).toBeVisible();
		expect(await context.cookies()).toEqual([]);
		await context.close();
		const arabic = await browser.newContext({
			baseURL: product.origin,
			viewport: { width: 390, height: 844 },
		});
		const other = await arabic.newPage();
		await other.goto(`/verify/${told(product, 'certificates.valid')}/message?lang=ar`);
		await expect(other.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectFine(other);
		await arabic.close();
	});

	test('the coordinator says whom it is about, suspends at once and lifts again', async ({
		page,
		openDevice,
		product,
	}) => {
		const id = told(product, 'certificates.valid');
		await login(page, 'coordinator');
		await page.goto('/manage/concerns');
		await expect(page.getByText('Nog niet gelezen')).toHaveCount(3);
		await expect(page.getByText(WORDS)).toHaveCount(0);
		await expectFine(page);
		await page
			.getByRole('listitem')
			.filter({ hasText: 'Van iemand die het certificaat zag' })
			.getByRole('link')
			.click();
		await expect(page.getByText('Zij vroeg geld voor een gesprek, vorige week.')).toBeVisible();
		await expectFine(page);
		expect(await stateFor(openDevice, product, id)).toBe('valid');
		await page.getByRole('button', { name: 'Pauzeer nu' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('De certificaten zijn gepauzeerd');
		expect(await stateFor(openDevice, product, id)).toBe('suspended');

		await page.getByText('Certificaat weer laten gelden').click();
		await page.locator(`#own-lift-${id}`).fill('Besproken');
		await page.getByRole('button', { name: 'Laat weer gelden' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat geldt weer');
		expect(await stateFor(openDevice, product, id)).toBe('valid');
		await page.getByText('Afhandelen', { exact: true }).click();
		await page.getByRole('radio', { name: 'Klopte niet' }).check();
		await page.getByRole('button', { name: 'Handel af' }).click();
		await expect(page.getByText('De melding is afgehandeld.')).toBeVisible();
		await page.getByRole('link', { name: 'Afgehandeld' }).click();
		await expect(page.getByText('Klopte niet')).toBeVisible();
	});

	test('a worry that names nobody we know is given a person, by looking her up', async ({
		page,
		product,
	}) => {
		await login(page, 'coordinator');
		await page.goto(`/manage/concerns/${told(product, 'concerns.open')}`);
		await page.getByLabel('Naam').fill('Yonas');
		await page.getByRole('button', { name: 'Zoek' }).click();
		await page.getByRole('button', { name: /^Kies Yonas/ }).click();
		await expect(page.getByText('Bewaard over wie het gaat.')).toBeVisible();
		await expect(page.getByText('Deze persoon heeft geen certificaat van ons.')).toBeVisible();
	});

	test('nobody else reads it, and whom it is about is told nothing', async ({ page, product }) => {
		const path = `/manage/concerns/${told(product, 'concerns.open')}`;
		for (const who of ['trainer', 'keyperson', 'admin']) {
			await login(page, who);
			expect([who, (await page.request.get(path)).status()]).toEqual([who, 403]);
		}
		await login(page, 'finished');
		expect(await (await page.request.get('/account/data.json')).text()).not.toContain('concern.');
	});
});

test.describe('every certificate of the organisation', () => {
	test('is found by name and state, told as a file, and suspended and lifted from its page', async ({
		page,
		openDevice,
		product,
	}) => {
		const id = told(product, 'certificates.valid');
		await login(page, 'coordinator');
		await page.goto('/manage/certificates?state=revoked');
		await expect(page.locator('li.line')).toHaveCount(1);
		await page.goto('/manage/certificates');
		await expectFine(page);
		const csv = await page.request.get('/manage/certificates/certificates.csv?state=suspended');
		expect(csv.headers()['content-type']).toContain('text/csv');
		expect(await csv.text()).toContain(told(product, 'certificates.suspended'));
		expect(await csv.text()).not.toContain(id);

		await page.getByLabel('Naam of nummer').fill(id.slice(0, 8));
		await page.getByRole('button', { name: 'Zoek' }).click();
		await expect(page.getByText('1 certificaat', { exact: true })).toBeVisible();
		await page.locator('li.line a').click();
		await expect(page).toHaveURL(new RegExp(id));
		await expectFine(page);
		await page.getByText('Certificaat pauzeren').click();
		await page.locator(`#own-suspend-${id}`).fill('We praten eerst samen');
		await page.getByRole('button', { name: 'Pauzeer' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat is gepauzeerd');
		expect(await stateFor(openDevice, product, id)).toBe('suspended');
		await page.getByText('Certificaat weer laten gelden').click();
		await page.locator(`#own-lift-${id}`).fill('Besproken');
		await page.getByRole('button', { name: 'Laat weer gelden' }).click();
		expect(await stateFor(openDevice, product, id)).toBe('valid');
		await page.goto(`/manage/certificates/${id}?lang=ar`);
		await expectFine(page);
	});
});

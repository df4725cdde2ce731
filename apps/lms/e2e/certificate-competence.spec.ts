import type { Page } from '@playwright/test';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	told,
	test,
	type Product,
} from './support/product.ts';

const pageOf = (product: Product, who: string) => `/train/certificates/${told(product, `enrolments.${who}`)}`;

const stateOn = (page: Page) => page.locator('section[data-state]').getAttribute('data-state');

async function expectSoundInArabic(page: Page, path: string): Promise<void> {
	await page.goto(`${path}?lang=ar`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expectNoSideways(page);
	await expectNoAxeViolations(page);
}

/** Gives every skill on the page the same level. */
async function giveLevels(page: Page, level: string): Promise<void> {
	const radios = page.getByRole('radio', { name: level, exact: true });
	for (const radio of await radios.all()) await radio.check();
}

test.describe.serial('the certificate of competence, and renewal', () => {
	test('a trainee sees what is met and what is missing for both kinds, and the rule', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/learn/certificate');
		const participation = page.locator('[data-kind=participation]');
		await expect(participation.getByText(/Bijeenkomsten: \d van 5/)).toBeVisible();
		const competence = page.locator('[data-kind=competence]');
		await expect(competence.getByRole('heading', { name: 'Hier missen nog 3 dingen' })).toBeVisible();
		await expect(competence.getByText('Een nieuw gesprek, bekeken door een trainer')).toBeVisible();
		await expect(competence.getByText('Een rollenspel met een trainer')).toBeVisible();
		await competence.getByText('Wanneer is het genoeg?').click();
		await expect(competence.getByText('Veiligheid en grenzen: ten minste zelf')).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await expectSoundInArabic(page, '/learn/certificate');
	});

	test('she begins the talk that was chosen, knowing what is read; her trainer sees that she began', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto(`${pageOf(product, 'finished')}/unseen`);
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.getByRole('group', { name: 'Gesprek' }).getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Kies dit gesprek' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het gesprek staat klaar.');
		await login(page, 'finished');
		await page.goto('/learn/certificate');
		await expect(page.getByText('mag je trainer daarna lezen wat je koos', { exact: false })).toBeVisible();
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: 'Begin het gesprek' }).click();
		await expect(page).toHaveURL(/\/learn\/practice\//);
		await page.goto('/learn/certificate');
		await expect(page.getByRole('link', { name: 'Ga verder' })).toBeVisible();
		await login(page, 'trainer');
		await page.goto(`${pageOf(product, 'finished')}/unseen`);
		await expect(page.locator('[data-task=begun]')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Bewaar je beoordeling' })).toHaveCount(0);
	});

	test('the trainer assesses a talk that was played and a live role-play, on a phone', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto('/train/certificates');
		await expect(page.getByRole('heading', { name: 'Eén gesprek wacht op jouw beoordeling' })).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		const person = pageOf(product, 'deelnemer16');
		await expectSoundInArabic(page, `${person}/unseen`);
		await page.goto(`${person}/unseen?lang=nl`);
		await expect(page.locator('[data-task=done]')).toBeVisible();
		await expect(page.getByText('Gekozen:').first()).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await giveLevels(page, 'zelf');
		await page.getByLabel('Wat wil je zeggen?').fill('Je luistert rustig.');
		await page.getByRole('button', { name: 'Bewaar je beoordeling' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('De beoordeling is bewaard.');

		await page.getByRole('link', { name: 'Beoordeel een rollenspel' }).click();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await giveLevels(page, 'met hulp');
		await page
			.getByRole('group', { name: 'Veiligheid en grenzen' })
			.getByRole('radio', { name: 'zelf', exact: true })
			.check();
		await page.getByRole('button', { name: 'Bewaar je beoordeling' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('De beoordeling is bewaard.');
		await page.getByRole('button', { name: 'Geef certificaat van bekwaamheid' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat is gegeven.');
		await expectNoAxeViolations(page);
		await expectSoundInArabic(page, `${person}/live`);
		await page.goto('/train?lang=nl');
	});

	test('a certificate that ends is renewed; the old one is checked as what it was', async ({
		page,
		product,
	}) => {
		await login(page, 'deelnemer18');
		await page.goto('/learn/certificate?lang=nl');
		await expect(page.locator('[data-renewal=open]')).toContainText('Alles is klaar.');
		await expectNoAxeViolations(page);
		await page.goto('/learn/assessment/refresher');
		await expect(page.locator('fieldset')).toHaveCount(5);
		await expectNoAxeViolations(page);
		await login(page, 'trainer');
		await page.goto('/train/certificates');
		const one = page.getByRole('heading', { name: 'Eén certificaat kan worden verlengd' });
		await expect(one).toBeVisible();
		await page.getByRole('button', { name: 'Verleng', exact: true }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat is gegeven');
		await expect(one).toHaveCount(0);
		await page.goto(pageOf(product, 'deelnemer18'));
		await expect(page.getByText('Ronde 2')).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.goto(`/verify/${told(product, 'certificates.ending')}`);
		expect(await stateOn(page)).toBe('valid');
	});
});

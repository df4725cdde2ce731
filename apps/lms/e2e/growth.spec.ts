import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSideways, login, test, told } from './support/product.ts';

async function speak(page: Page, locale: string, origin: string): Promise<void> {
	await page.request.post('/account/language', {
		form: { locale, back: '/account' },
		headers: { origin },
	});
}

test('a trainer sees the growth of a finished group a question, with an interval, also in Arabic', async ({
	page,
	product,
}) => {
	await login(page, 'trainer');
	const path = `/train/groups/${told(product, 'groups.finished')}/growth`;
	for (const locale of ['nl', 'ar']) {
		await speak(page, locale, product.origin);
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
		const rows = page.locator('tbody tr');
		expect(await rows.count()).toBeGreaterThanOrEqual(5);
		const people = Number(await rows.first().locator('td').first().innerText());
		// Nothing is shown of fewer than five people.
		expect(people).toBeGreaterThanOrEqual(5);
		const [before, after] = await Promise.all(
			[1, 2].map(async (column) =>
				Number((await rows.first().locator('td').nth(column).innerText()).replace(',', '.')),
			),
		);
		for (const mean of [before, after]) {
			expect(mean).toBeGreaterThanOrEqual(1);
			expect(mean).toBeLessThanOrEqual(5);
		}
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	}
});

test('of a group with fewer than five pairs nothing is shown, and who does not lead it finds nothing', async ({
	page,
	product,
}) => {
	await login(page, 'trainer');
	await speak(page, 'nl', product.origin);
	await page.goto(`/train/groups/${told(product, 'groups.open')}/growth`);
	await expect(page.getByText('Minder dan vijf mensen hebben vóór en na geantwoord.')).toBeVisible();
	await expect(page.locator('table')).toHaveCount(0);
	await expectNoAxeViolations(page);
	const others = await page.goto(`/train/groups/${told(product, 'groups.other')}/growth`);
	expect(others?.status()).toBe(404);
});

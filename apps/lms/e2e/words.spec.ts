import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

test('a word of a lesson is kept, stands in the list, can be printed, and is explained in Arabic', async ({
	page,
	product,
}) => {
	await login(page, 'deelnemer4');
	await page.goto('/learn/words');
	await expect(page.getByText('Je hebt nog geen woorden bewaard.')).toBeVisible();
	await page.goto('/learn/1/1?step=r2');
	await page
		.locator('button[value=sleutelpersoon]')
		.first()
		.evaluate((button) => {
			for (let box = button.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
				box.open = true;
		});
	await page.locator('button[value=sleutelpersoon]:visible').first().click();
	await expect(page.getByText('Dit staat bij jouw woorden').first()).toBeVisible();

	await page.goto('/learn/words');
	const kept = page.locator('main li:has(button[value=sleutelpersoon])');
	await expect(kept.locator('.term')).toHaveText('sleutelpersoon');
	await expectNoAxeViolations(page);
	// On paper stand the words; what is to be tapped does not.
	await page.emulateMedia({ media: 'print' });
	await expect(kept.locator('.term')).toBeVisible();
	await expect(kept.locator('button')).toHaveCount(1);
	await expect(kept.locator('button')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	await page.request.post('/account/language', {
		form: { locale: 'ar', back: '/learn/words' },
		headers: { origin: product.origin },
	});
	await page.goto('/learn/words');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(kept.locator('.term')).toHaveAttribute('dir', 'ltr');
	await expect(kept.locator('p[lang=ar]')).toHaveText(/\p{Script=Arabic}/u);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
});

import type { Page } from '@playwright/test';
import { expect, login, test } from './support/product.ts';

/** Presses Tab until the wished element has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
	const isThere = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
	for (let press = 0; press < 80; press++) {
		if (await isThere()) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${selector} cannot be reached by Tab`);
}

test('pairs are matched by keyboard alone', async ({ page }) => {
	await login(page, 'deelnemer3');
	await page.goto('/learn/1/1?step=m1');
	await page.waitForLoadState('networkidle');
	const selects = page.locator('form[action="?/answer"] select');
	const count = await selects.count();
	expect(count).toBe(5);
	for (let index = 0; index < count; index++) {
		const id = (await selects.nth(index).getAttribute('id')) ?? '';
		await tabTo(page, `#${id}`);
		// A closed list takes arrows; each pair gets another answer.
		for (let press = 0; press <= index; press++) await page.keyboard.press('ArrowDown');
		await expect(selects.nth(index)).not.toHaveValue('');
	}
	await tabTo(page, 'form[action="?/answer"] button');
	await page.keyboard.press('Enter');
	await expect(page.locator('section .notice[role=status]')).toBeVisible();
});

test('an order is set by keyboard alone, and each move is said', async ({ page }) => {
	await login(page, 'deelnemer3');
	await page.goto('/learn/1/4?step=o1');
	await page.waitForLoadState('networkidle');
	const items = page.locator('form[action="?/answer"] ol > li .text');
	const [first, second] = await items.allInnerTexts();
	const down = page.locator('form[action="?/answer"] button[value$=" down"]').first();
	const value = (await down.getAttribute('value')) ?? '';
	await tabTo(page, `button[value="${value}"]`);
	await page.keyboard.press('Enter');
	await expect(items.first()).toHaveText(second ?? '');
	await expect(items.nth(1)).toHaveText(first ?? '');
	await expect(page.locator('form[action="?/answer"] [role=status]')).toContainText('nu op plaats 2');
	// The button that was pressed keeps the focus, so that one can go on.
	expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(value);
	await tabTo(page, 'form[action="?/answer"] button:not([name=move])');
	await page.keyboard.press('Enter');
	await expect(page.locator('section .notice[role=status]')).toBeVisible();
});

test('targets of both exercises are as tall as a finger', async ({ page }) => {
	await login(page, 'deelnemer3');
	for (const path of ['/learn/1/1?step=m1', '/learn/1/4?step=o1']) {
		await page.goto(path);
		for (const target of await page.locator('form[action="?/answer"] :is(select, button)').all()) {
			const box = await target.boundingBox();
			expect(Math.round(box?.height ?? 0), path).toBeGreaterThanOrEqual(44);
			expect(Math.round(box?.width ?? 0), path).toBeGreaterThanOrEqual(44);
		}
	}
});

import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from './support/log-in.ts';
import { expect, expectNoAxeViolations, expectNoSideways, test } from './support/product.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What the app on the phone shows (RFC 6238), made here without the product's own code. */
function codeAt(secret: string, at: number): string {
	const bits = [...secret.replace(/\s/g, '')].map((letter) =>
		LETTERS.indexOf(letter).toString(2).padStart(5, '0'),
	);
	const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
	const hash = createHmac('sha1', key).update(counter).digest();
	const offset = (hash.at(-1) ?? 0) & 15;
	return String((hash.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

async function typePassword(page: Page): Promise<void> {
	await page.goto('/login?back=/train/reviews');
	await page.locator('#field-email').fill('trainer@example.test');
	await page.locator('#field-password').fill(DEMO_PASSWORD);
	await page.locator('form:has(#field-password) button').click();
	await expect(page).toHaveURL(/\/login\/second/);
}

// Outside the demonstration, over the demonstration's data.
test('a trainer sets the second step up, is asked for it ever after, and gets in with a recovery code', async ({
	page,
	product,
	openDevice,
}) => {
	await product.restart({ DEMO: '0' });
	await typePassword(page);
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	const secret = (await page.locator('main code').textContent()) ?? '';
	await page.locator('#field-code').fill('000000');
	await page.locator('form:has(#field-code) button').click();
	await expect(page.locator('#field-code-problem')).toBeVisible();
	expect(await page.locator('main code').textContent()).toBe(secret);
	// Half-way in is not in.
	expect((await page.request.get('/train', { maxRedirects: 0 })).headers()['location']).toMatch(
		/^\/login\/second/,
	);
	const code = codeAt(secret, Date.now());
	await page.locator('#field-code').fill(code);
	await page.locator('form:has(#field-code) button').click();
	await expect(page.locator('main li code')).toHaveCount(8);
	const recovery = (await page.locator('main li code').first().textContent()) ?? '';
	await expectNoAxeViolations(page);
	await page.locator('main a.main').click();
	await expect(page).toHaveURL(/\/train\/reviews$/);

	const other = await openDevice();
	await typePassword(other);
	await expect(other.locator('main code')).toHaveCount(0);
	// The code that was used a moment ago is no code any more.
	await other.locator('#field-code').fill(code);
	await other.locator('form:has(#field-code) button').click();
	await expect(other.locator('#field-code-problem')).toBeVisible();
	await other.locator('#field-code').fill(recovery);
	await other.locator('form:has(#field-code) button').click();
	await expect(other).toHaveURL(/\/train\/reviews$/);
	await other.goto('/account');
	await expect(other.locator('#second-factor')).toContainText('7 herstelcodes');
});

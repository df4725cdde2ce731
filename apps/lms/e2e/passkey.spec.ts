import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from './support/log-in.ts';
import { expect, expectNoAxeViolations, expectNoSideways, test } from './support/product.ts';

/** A device of the browser's own, in software: it has a finger on it and knows whose (WebAuthn over CDP). */
async function holdDevice(page: Page): Promise<void> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	});
}

async function typePassword(page: Page): Promise<void> {
	await page.goto('/login?back=/manage/people');
	await page.locator('#field-email').fill('coordinator@example.test');
	await page.locator('#field-password').fill(DEMO_PASSWORD);
	await page.locator('form:has(#field-password) button').click();
	await expect(page).toHaveURL(/\/login\/second/);
}

const logOut = async (page: Page) => await page.context().clearCookies();

test('a coordinator makes a passkey, logs in with it as second step and alone, and keeps her last one', async ({
	page,
	product,
	openDevice,
}) => {
	await product.restart({ DEMO: '0' });
	await holdDevice(page);
	await typePassword(page);
	const make = page.locator('form[data-passkey="make"]');
	await expect(make).toBeVisible();
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await make.locator('#field-name').fill('Mijn telefoon');
	await make.locator('button').click();
	await expect(page.locator('main li code')).toHaveCount(8);
	await page.locator('main a.main').click();
	await expect(page).toHaveURL(/\/manage\/people$/);

	await logOut(page);
	await typePassword(page);
	await expectNoAxeViolations(page);
	await page.locator('form[data-passkey="use"] button').click();
	await expect(page).toHaveURL(/\/manage\/people$/);

	await logOut(page);
	await page.goto('/login/passkey?back=/account&lang=ar');
	await expect(page.locator('[data-passkey-none]')).toBeHidden();
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.locator('form[data-passkey="enter"] button').click();
	await expect(page).toHaveURL(/\/account$/);
	await page.waitForLoadState('networkidle');
	const section = page.locator('#passkeys');
	await expect(section).toContainText('Mijn telefoon');
	await expectNoAxeViolations(page);
	await section.locator('details summary').click();
	await section.locator('details form button').click();
	await expect(section.locator('[role="alert"]')).toContainText('laatste tweede stap');
	await expect(section).toContainText('Mijn telefoon');

	// A browser that holds no passkey, and one without script: the codes are there.
	const other = await openDevice();
	await other.addInitScript(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
	await typePassword(other);
	await expect(other.locator('form[data-passkey="use"]')).toBeHidden();
	await expect(other.locator('#field-code')).toBeVisible();
});

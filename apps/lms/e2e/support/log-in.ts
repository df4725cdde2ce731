import { expect, type Page } from '@playwright/test';
import postgres from 'postgres';
import type { Product } from './product-shelf.ts';

export const DEMO_PASSWORD = 'sleutelwerk-demo';

/**
 * Logs in as one of the demonstration's people (`trainee`, `other.trainer`, ...) and waits for what comes after it.
 * A page that is logged in as somebody else is logged out first.
 */
export async function login(page: Page, who: string): Promise<void> {
	await page.context().clearCookies();
	await page.goto('/login');
	await page.locator('#field-email').fill(`${who}@example.test`);
	await page.locator('#field-password').fill(DEMO_PASSWORD);
	await page.locator('form:has(#field-password) button').click();
	await expect(page).not.toHaveURL(/\/login/);
}

/** Forgets how often was tried to log in: a spec file logs in more often than a person in a quarter of an hour. */
export async function forgetAttempts(product: Product): Promise<void> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		await sql`delete from attempt where rule like 'login%'`;
	} finally {
		await sql.end();
	}
}

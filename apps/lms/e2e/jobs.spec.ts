import { randomUUID } from 'node:crypto';
import { noteBackup } from '@sleutelwerk/db/backup';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	waitForMail,
	type Product,
} from './support/product.ts';

const RECIPIENT = 'iemand@voorbeeld.example';

/** A message whose job was given up after its last try, as after a day without the mail server, and one that was refused. */
async function leaveBehind(product: Product): Promise<void> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	const params = sql.json({ link: `${product.origin}/manage` });
	try {
		const id = randomUUID();
		await sql`
			insert into outgoing_mail (id, template, locale, dress, recipient, params, not_before, failure)
			values (${id}, 'message-waiting', 'nl', 'neutral', ${RECIPIENT}, ${params}, now(), 'ETIMEDOUT')`;
		await sql`
			insert into pgboss.job (name, data, state, retry_limit, retry_count, completed_on)
			values ('mail', ${sql.json({ id })}, 'failed', 8, 8, now())`;
		await sql`
			insert into outgoing_mail (template, locale, dress, recipient, account_id, params, not_before, failure)
			select 'review-answered', 'nl', 'neutral', '', id, '{}'::jsonb, now(), 'refused 550'
			from account where email = 'trainee@example.test'`;
	} finally {
		await sql.end();
	}
}

/** Fourteen rooms are one row on a phone, with the room one is in on the screen; a finger hits the sign at the top. */
async function expectOneRow(page: Page): Promise<void> {
	const rooms = page.getByRole('navigation', { name: 'Beheer', exact: true }).last();
	expect(await rooms.getByRole('link').count()).toBeGreaterThan(10);
	expect((await rooms.boundingBox())?.height).toBeLessThan(80);
	await expect(rooms.locator('[aria-current]')).toBeInViewport();
	const sign = await page.locator('header .brand').boundingBox();
	expect(Math.min(sign?.width ?? 0, sign?.height ?? 0)).toBeGreaterThanOrEqual(44);
}

test('what was given up is seen by the admin and started again by hand; a refusal shows to the coordinator', async ({
	page,
	product,
}) => {
	await leaveBehind(product);
	const blocked: string[] = [];
	page.on('console', (message) => blocked.push(message.text()));
	await login(page, 'admin');
	await page.goto('/manage/status', { waitUntil: 'networkidle' });
	await expect(page.getByText(/9 keer geprobeerd/)).toBeVisible();
	await expect(page.getByText(/Vrije ruimte: \d/)).toBeVisible();
	await expect(page.getByText('Dit programma weet van geen reservekopie.')).toBeVisible();
	await noteBackup(product.dataDir, { at: new Date(), bytes: 1 });
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByText(/^Laatste reservekopie: /)).toBeVisible();
	await expectNoAxeViolations(page);
	await expectNoSideways(page);
	await page.getByRole('button', { name: 'Start opnieuw' }).click();
	await expect(page.getByText('Het werk is opnieuw gestart.')).toBeVisible();
	expect((await waitForMail(product, RECIPIENT)).subject).toBe('Er wacht iets op jou');
	await page.goto('/manage/status');
	await expect(page.getByText('Er is niets gestopt.')).toBeVisible();

	expect(blocked.filter((text) => text.includes('Content Security Policy'))).toEqual([]);

	await login(page, 'coordinator');
	await page.goto('/manage/status');
	await expectOneRow(page);
	await expect(page.getByText(/Geweigerd: .*\(550\)/)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Werk op de achtergrond' })).toHaveCount(0);
	expect(await page.content()).not.toContain('trainee@example.test');
	await expectNoAxeViolations(page);
	await login(page, 'trainer');
	expect((await page.request.get('/manage/status')).status()).toBe(403);
});

import path from 'node:path';
import type { Page } from '@playwright/test';
import { login, test, told } from './support/product.ts';

const FOLDER = path.join(import.meta.dirname, '../../../docs/pictures');

/** What a phone shows, or somewhat more of it. */
async function picture(page: Page, name: string, height = 844): Promise<void> {
	await page.setViewportSize({ width: 390, height });
	await page.evaluate(() => window.scrollTo(0, 0));
	await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

const SECRET = '/learn/practice/6b0f3a52-9d1e-4c77-8a35-2f4be0c91d16';

test('the trainee', async ({ page }) => {
	await login(page, 'deelnemer1');
	await picture(page, 'learn', 1000);
	await page.goto('/learn/assessment/before');
	await picture(page, 'assessment');
	await page.goto('/learn/1/1');
	await picture(page, 'lesson');
	await page.goto(SECRET);
	await page.getByRole('button', { name: 'Begin het gesprek' }).click();
	await page.locator('figure.picture').waitFor();
	await picture(page, 'practice', 1000);
	await page.goto('/learn?lang=ar');
	await picture(page, 'learn-arabic', 1000);
});

test('the trainer and the certificate', async ({ page, product }) => {
	await login(page, 'trainer');
	await page.goto(`/train/groups/${told(product, 'groups.running')}`);
	await picture(page, 'group', 1000);
	await page.getByRole('link', { name: 'Open de lijst' }).click();
	await page.getByRole('heading', { level: 1, name: /^Bijeenkomst/ }).waitFor();
	await picture(page, 'attendance', 1000);
	await page.goto('/train/reviews');
	await page.getByRole('link', { name: 'Amira Zonnebloem' }).click();
	await page.locator('blockquote').first().waitFor();
	await picture(page, 'review', 1000);
	await page.goto('/train/certificates');
	await picture(page, 'certificates', 1000);
	await page.goto(`/verify/${told(product, 'certificates.valid')}`);
	await picture(page, 'verify');
	await page.goto(`/verify/${told(product, 'certificates.revoked')}`);
	await picture(page, 'verify-revoked');
});

test('the key person', async ({ page }) => {
	await login(page, 'keyperson');
	await page.goto('/learn/supervision');
	await picture(page, 'supervision', 1000);
	await page.goto('/learn/certificate');
	await picture(page, 'own-certificate', 1000);
});

test('the partner site and the coordinator', async ({ page, product }) => {
	await page.goto(`${product.partnerOrigin}/card`);
	await page.waitForLoadState('networkidle');
	await picture(page, 'partner-card', 1000);
	await page.goto(`${product.partnerOrigin}/find`);
	await page.waitForLoadState('networkidle');
	await picture(page, 'partner-find', 1000);
	await page.goto('/events');
	await picture(page, 'events', 1000);
	await login(page, 'coordinator');
	await page.goto('/manage');
	await picture(page, 'manage', 1000);
});

test('the editor of talks', async ({ page, product }) => {
	await login(page, 'trainer');
	await page.goto(`/train/scenarios/${told(product, 'drafts.inReview')}?open=m1`);
	await page.locator('[id="f-cue"]').fill('Bilal houdt zijn telefoon onder de tafel.');
	await page.getByRole('heading', { name: 'Speel mee' }).waitFor();
	// Wide, for the talk is played beside what is typed.
	await page.setViewportSize({ width: 1280, height: 1100 });
	await page.locator('#m-m1').scrollIntoViewIfNeeded();
	await page.screenshot({ path: path.join(FOLDER, 'editor.png') });
});

test('the board of a half-day, as a beamer shows it', async ({ page, product }) => {
	await login(page, 'trainer');
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(`/train/groups/${told(product, 'groups.finished')}/board`);
	await page.locator('main a[href*="/board/"]').first().click();
	await page.waitForURL(/\/board\/[\w-]+/);
	await page.goto(`${page.url().split('?')[0]}?at=2`);
	await page.locator('h1').waitFor();
	await page.screenshot({ path: path.join(FOLDER, 'board.png') });
});

test('what is kept on a phone, and the report', async ({ page }) => {
	await login(page, 'trainee');
	await page.goto('/learn/1/2');
	await picture(page, 'two-languages');
	await login(page, 'coordinator');
	await page.goto('/manage/reports');
	await picture(page, 'report', 1000);
});

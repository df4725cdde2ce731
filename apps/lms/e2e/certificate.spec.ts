import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unbakeCredential, verifyCredential } from '@sleutelwerk/credentials';
import type { APIRequestContext, Page } from '@playwright/test';
import postgres from 'postgres';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	told,
	test,
	type Product,
} from './support/product.ts';

const HOLDER = 'Yonas Regenboog';
let id = '';

async function jsonOf(request: APIRequestContext, path: string): Promise<Record<string, unknown>> {
	const answer = await request.get(path);
	expect(answer.status(), path).toBe(200);
	expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
	return (await answer.json()) as Record<string, unknown>;
}

/** Does what a program elsewhere does: fetches the credential, the issuer's keys and the status list, and checks. */
async function checkAsProgram(product: Product, request: APIRequestContext) {
	const credential = await jsonOf(request, `/certificates/${id}.json`);
	const did = await jsonOf(request, '/.well-known/did.json');
	const status = credential.credentialStatus as { statusListCredential: string };
	expect(status.statusListCredential.startsWith(product.origin)).toBe(true);
	const list = await jsonOf(request, new URL(status.statusListCredential).pathname);
	const documents = { [String(did.id)]: did, [status.statusListCredential]: list };
	return { credential, ...(await verifyCredential(credential, { documents })) };
}

/** What will be sent to her: it leaves within the hours she allows, so at night there is no file yet. */
async function mailsWaiting(product: Product) {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		const rows = await sql<{ template: string; dress: string }[]>`
			select template, dress from outgoing_mail m join account a on a.id = m.account_id
			where a.email = 'finished@example.test' and template like 'certificate-%'`;
		return rows.map(({ template, dress }) => ({ template, dress }));
	} finally {
		await sql.end();
	}
}

const stateOn = (page: Page) => page.locator('section[data-state]').getAttribute('data-state');

/** Text of a PDF, where the machine can read one. */
function textOf(file: string): string | null {
	try {
		return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

test.describe.serial('steps 2 and 3: the certificate', () => {
	test('a trainee sees what is met and what is missing', async ({ page }) => {
		await login(page, 'trainee');
		await page.goto('/learn/certificate');
		await expect(page.getByRole('heading', { name: /^Nog .+ ding(en)?$/ })).toBeVisible();
		await expect(page.getByText(/Bijeenkomsten: \d van 5/)).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
	});

	test('the trainer sees who is eligible and why not, and issues a certificate', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto('/train/certificates');
		await page
			.getByText(/mensen zijn nog niet zover/)
			.first()
			.click();
		await expect(page.getByText(/Lessen: \d+ % \(nodig: 80 %\)/).first()).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: `Geef certificaat ${HOLDER}` }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat is gegeven');
		await expect(page.getByRole('button', { name: `Geef certificaat ${HOLDER}` })).toHaveCount(0);
		expect(await mailsWaiting(product)).toEqual([{ template: 'certificate-issued', dress: 'neutral' }]);
	});

	test('a missing requirement takes a reason, and what was typed stays', async ({ page }) => {
		await login(page, 'trainer');
		await page.goto('/train/certificates');
		await page
			.getByText(/mensen zijn nog niet zover/)
			.first()
			.click();
		await page.locator('details[open] a').first().click();
		await page.getByText('Toch een certificaat geven').click();
		await page.getByRole('button', { name: 'Geef certificaat' }).click();
		await expect(page.getByText('Wil je het certificaat toch geven, schrijf dan op waarom.')).toBeVisible();
		await expectNoAxeViolations(page);
	});

	test('she downloads the PDF with her name on it and shares it by a link she can take back', async ({
		page,
		openDevice,
		product,
	}) => {
		await login(page, 'finished');
		await page.goto('/learn/certificate');
		id = (await page.locator('[data-certificate]').getAttribute('data-certificate')) ?? '';
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Download PDF' }).click(),
		]);
		const file = await download.path();
		const bytes = readFileSync(file);
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		const text = textOf(file);
		if (text !== null) expect(text).toContain(HOLDER);
		const again = await page.request.get(`/certificates/${id}.pdf`);
		expect((await again.body()).equals(bytes)).toBe(true);

		const stranger = await openDevice();
		const paper = `${product.origin}/certificates/${id}.pdf`;
		expect((await stranger.request.get(paper)).status()).toBe(404);
		await page.getByText('Een link om te delen').click();
		await page.getByRole('button', { name: 'Maak een link' }).click();
		const link = await page.getByLabel('Je nieuwe link').inputValue();
		expect((await stranger.request.get(link)).status()).toBe(200);
		const picture = await stranger.request.get(link.replace('.pdf', '.png'));
		expect(unbakeCredential(await picture.body())).toContain(`/certificates/${id}.json`);
		await page.getByRole('button', { name: 'Neem de link terug' }).click();
		await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
		expect((await stranger.request.get(link)).status()).toBe(404);
	});

	test('anybody checks it, without a cookie and without script, and a program finds the same', async ({
		browser,
		product,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
		const page = await context.newPage();
		await page.goto('/verify');
		await page.getByLabel('Nummer van het certificaat').fill('dit is geen nummer');
		await page.getByRole('button', { name: 'Controleren' }).click();
		await expect(page.getByText('Hier staat nog geen heel nummer in.')).toBeVisible();
		await expect(page.getByLabel('Nummer van het certificaat')).toHaveValue('dit is geen nummer');
		await page.getByLabel('Nummer van het certificaat').fill(`${product.origin}/verify/${id}`);
		await page.getByRole('button', { name: 'Controleren' }).click();
		await expect(page).toHaveURL(`${product.origin}/verify/${id}`);
		expect(await stateOn(page)).toBe('valid');
		await expect(page.getByText('Dit certificaat is geldig.')).toBeVisible();
		await expect(page.getByText(HOLDER)).toHaveCount(0);
		expect(await context.cookies()).toEqual([]);
		const { credential, ...found } = await checkAsProgram(product, context.request);
		expect(found).toEqual({ verified: true, state: 'valid', problems: [] });
		expect(JSON.stringify(credential)).not.toContain(HOLDER);
		await context.close();
	});

	test('her name shows when she wants it', async ({ page, openDevice }) => {
		await login(page, 'finished');
		await page.goto('/learn/certificate');
		await page.getByText('Mijn naam laten zien bij een controle').click();
		await page.getByRole('button', { name: 'Laat mijn naam zien' }).click();
		await expect(page.getByText('Mijn naam laten zien bij een controle: Ja')).toBeVisible();
		const stranger = await openDevice();
		await stranger.goto(new URL(`/verify/${id}`, page.url()).href);
		await expect(stranger.getByText(HOLDER)).toBeVisible();
		await expectNoAxeViolations(stranger);
	});

	test('the trainer revokes it with a reason, and every check says so', async ({
		page,
		openDevice,
		product,
	}) => {
		await login(page, 'trainer');
		await page.goto('/train/certificates');
		await page.getByText('Eén persoon heeft een certificaat gekregen').click();
		await page.getByRole('link', { name: HOLDER }).click();
		await page.getByText('Certificaat intrekken').click();
		await expectNoAxeViolations(page);
		await page.getByRole('radio', { name: 'Per vergissing gegeven' }).check();
		await page.getByRole('button', { name: 'Trek in' }).click();
		await expect(page.locator('.notice[role=status]')).toContainText('Het certificaat is ingetrokken');

		const stranger = await openDevice();
		await stranger.goto(`${product.origin}/verify/${id}`);
		expect(await stateOn(stranger)).toBe('revoked');
		await expect(stranger.getByText('Dit certificaat is ingetrokken.')).toBeVisible();
		await expect(stranger.getByText('Het was per vergissing gegeven.')).toBeVisible();
		await stranger.goto(`${product.origin}/verify/${id}?lang=ar`);
		await expect(stranger.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoSideways(stranger);
		await expectNoAxeViolations(stranger);
		const found = await checkAsProgram(product, page.request);
		expect(found).toMatchObject({ verified: false, state: 'revoked' });

		await login(page, 'finished');
		await page.goto('/learn/certificate');
		await expect(page.getByText('Het was per vergissing gegeven.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Download PDF' })).toHaveCount(0);
	});

	test('each state of the demonstration is told, and nothing of it to the other organisation', async ({
		page,
		product,
	}) => {
		for (const state of ['valid', 'expired', 'suspended', 'revoked']) {
			await page.goto(`/verify/${told(product, `certificates.${state}`)}`);
			expect(await stateOn(page)).toBe(state);
		}
		const valid = told(product, 'certificates.valid');
		await login(page, 'keyperson');
		expect((await page.request.get(`/certificates/${valid}.png`)).headers()['content-type']).toBe(
			'image/png',
		);
		for (const who of ['other.trainer', 'coordinator', 'trainee']) {
			await login(page, who);
			expect((await page.request.get(`/certificates/${valid}.pdf`)).status(), who).toBe(404);
		}
		await page.goto('/train/certificates');
		await expect(page.getByText('Deze bladzijde is voor iemand met een andere rol.')).toBeVisible();
	});
});

import type { Page } from '@playwright/test';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	mails,
	test,
	told,
	waitForMail,
} from './support/product.ts';

/** Chooses a webinar by its id and sends the form; what was filled in before stays. */
async function send(page: Page, webinarId: string): Promise<void> {
	await page.locator(`input[name="webinarId"][value="${webinarId}"]`).check();
	await page.getByRole('button', { name: 'Meld mij aan' }).click();
}
const codeOn = async (page: Page) => (await page.locator('p.code').innerText()).trim();

test.describe('the online evenings', () => {
	for (const lang of ['nl', 'ar']) {
		test(`read well on a phone in ${lang}, and store nothing`, async ({ page, context }) => {
			await page.goto(`/events?lang=${lang}`);
			await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
			await expect(page.locator('input[name="webinarId"]')).toHaveCount(5);
			await expectNoSideways(page);
			await expectNoAxeViolations(page);
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		});
	}

	test('mail is neutral, and its link shows the place and gives it back', async ({ page, product }) => {
		await page.goto('/events');
		await page.locator('#field-name').fill('Roos');
		await page.locator('#field-email').fill('roos@example.test');
		await send(page, told(product, 'webinars.open'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
		const code = await codeOn(page);
		expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
		expect(page.url()).not.toContain(code);
		await expectNoAxeViolations(page);

		const mail = await waitForMail(product, 'roos@example.test');
		const seen = [mail.from?.name, mail.subject, mail.text, mail.html].join(' ');
		expect(seen).toContain(`/events/place/${code}`);
		expect(seen).not.toMatch(/geweld|moeilijk|thuis|webinar|Sleutelwerk|De Brug/i);

		const link = /http:\S+\/events\/place\/[\w-]+/.exec(mail.text ?? '')?.[0] ?? '';
		// Mail programs open links before people do: nothing changes by it.
		for (const _ of [1, 2]) expect((await page.request.get(link)).status()).toBe(200);
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
		await expect(page).toHaveTitle('Je plek · Sleutelwerk');
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: 'Meld mij af' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent afgemeld');
	});

	test('the last seat goes to one, the next waits and moves up when it comes free', async ({
		page,
		product,
	}) => {
		const id = told(product, 'webinars.nearlyFull');
		await page.goto('/events');
		await send(page, id);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
		const seat = await codeOn(page);
		await page.goto('/events');
		await send(page, id);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de wachtlijst');
		await expect(page.getByText('Je bent nummer 1.')).toBeVisible();
		const queue = await codeOn(page);
		await page.goto('/events');
		await page.locator('#field-seatCode').fill(seat.toLowerCase());
		await page.getByRole('button', { name: 'Meld mij af' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent afgemeld');
		await page.goto('/events');
		await page.locator('#field-seatCode').fill(queue);
		await page.getByRole('button', { name: 'Bekijk mijn plek' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
	});

	test('a wrong address or code is said beside its field, and nothing typed is lost', async ({
		page,
		product,
	}) => {
		await page.goto('/events');
		await page.locator('#field-name').fill('Roos');
		// What a browser lets through and the server does not.
		await page.locator('#field-email').fill('roos@x');
		await send(page, told(product, 'webinars.open'));
		await expect(page.getByText('Dit is geen mailadres.', { exact: false })).toBeVisible();
		await expect(page.locator('#field-name')).toHaveValue('Roos');
		await expect(page.locator('#field-email')).toHaveValue('roos@x');
		await page.locator('#field-seatCode').fill('AAAA-BBBB-CCCC');
		await page.getByRole('button', { name: 'Bekijk mijn plek' }).click();
		await expect(page.getByText('Deze code kennen wij niet.', { exact: false })).toBeVisible();
		await expect(page.locator('#field-seatCode')).toHaveValue('AAAA-BBBB-CCCC');
		await expectNoAxeViolations(page);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('take a sign-up in Arabic and a question', async ({ page, product }) => {
			await page.goto('/events?lang=ar');
			await page.locator('#field-email').fill('layla@example.test');
			await page.locator(`input[name="webinarId"][value="${told(product, 'webinars.open')}"]`).check();
			await page.getByRole('button', { name: 'سجّلني' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('لديك مكان');
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			const mail = await waitForMail(product, 'layla@example.test');
			expect(mail.html).toContain('dir="rtl"');
			expect(mail.text).toContain('lang=ar');

			await page.goto('/events');
			await page.locator('#field-question').fill('Kan iemand mij horen?');
			await page.getByRole('button', { name: 'Verstuur de vraag' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is binnen');
		});
	});

	test('the coordinator sees the count and closes; then nobody gets in any more, and is told so', async ({
		page,
		openDevice,
		product,
	}) => {
		const id = told(product, 'webinars.women');
		const visitor = await openDevice();
		await visitor.goto('/events');
		await send(visitor, id);
		await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
		// A second visitor has the page open while it closes.
		await visitor.goto('/events');

		await login(page, 'coordinator');
		await page.goto(`/manage/events/${id}`);
		await expect(page.getByText('7 van 25')).toBeVisible();
		await page.getByRole('button', { name: 'Sluit aanmelden' }).click();
		await expect(page.getByText('Niemand kan zich nog aanmelden.', { exact: false })).toBeVisible();
		await expectNoAxeViolations(page);

		const before = (await mails(product)).length;
		await visitor.locator('#field-email').fill('late@example.test');
		await send(visitor, id);
		await expect(
			visitor.getByText('Hiervoor kun je je niet meer aanmelden.', { exact: false }),
		).toBeVisible();
		await expect(visitor.locator('#field-email')).toHaveValue('late@example.test');
		await expect(visitor.locator(`input[name="webinarId"][value="${id}"]`)).toHaveCount(0);
		await page.reload();
		await expect(page.getByText('7 van 25')).toBeVisible();
		expect((await mails(product)).length).toBe(before);
	});
});

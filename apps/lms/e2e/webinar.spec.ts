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

	test('of who came from a widget in Dari say what they lack, and keep her language up to her mail', async ({
		page,
		context,
		product,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/events?lang=fa');
		// The page speaks Dutch; that is said in Dari, with the number for danger in both.
		const notice = page.locator('main > .notice[lang="fa"]');
		await expect(notice).toContainText('شما هالندی را می‌خوانید');
		await expect(notice).toHaveAttribute('dir', 'rtl');
		await expect(notice.locator('[lang="nl"]')).toContainText('Bel 112');
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.locator('#field-email').fill('dari@example.test');
		await send(page, told(product, 'webinars.open'));
		await expect(page.locator('main [lang="fa"]', { hasText: 'شما جای دارید.' })).toBeVisible();
		const code = await codeOn(page);

		const mail = await waitForMail(product, 'dari@example.test');
		expect(mail.subject).toContain('جای شما');
		expect(mail.html).toContain('lang="fa" dir="rtl"');
		expect([mail.from?.name, mail.subject, mail.text].join(' ')).not.toMatch(/ویبینار|خشونت|خطر|کمک/);
		const link = /http:\S+\/events\/place\/\S+/.exec(mail.text ?? '')?.[0] ?? '';
		expect(link).toMatch(new RegExp(`/events/place/${code}\\?lang=fa$`));
		await page.goto(link);
		await expect(page.locator('main [lang="fa"]', { hasText: 'شما جای دارید.' })).toBeVisible();
		await expectNoSideways(page);
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: 'ثبت نام مرا لغو کنید' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent afgemeld');
		expect(new URL(page.url()).searchParams.get('lang')).toBe('fa');
		expect(await context.cookies()).toEqual([]);
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
		await page.locator('#field-email').fill('wacht@example.test');
		await page.getByText('Hoe en wanneer mag de mail komen?').click();
		// Hours that it is now, whenever this runs: later ones are for the tests with a clock that stands still.
		await page.locator('#field-from').fill('00:00');
		await page.locator('#field-until').fill('23:59');
		await send(page, id);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je staat op de wachtlijst');
		await expect(page.getByText('Je bent nummer 1.')).toBeVisible();
		expect((await waitForMail(product, 'wacht@example.test')).subject).toContain('wachtlijst');
		const queue = await codeOn(page);
		await page.goto('/events');
		await page.locator('#field-seatCode').fill(seat.toLowerCase());
		await page.getByRole('button', { name: 'Meld mij af' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent afgemeld');
		await page.goto('/events');
		await page.locator('#field-seatCode').fill(queue);
		await page.getByRole('button', { name: 'Bekijk mijn plek' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt een plek');
		await expect(async () => {
			const { subject, attachments } = await waitForMail(product, 'wacht@example.test');
			expect(subject).toContain('Er is een plek vrij');
			expect(attachments.map((one) => one.mimeType)).toContain('text/calendar');
		}).toPass({ timeout: 15_000 });
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

	test('an evening is announced, checked, opened, moved, answered: each step seen by whom it is for', async ({
		page,
		openDevice,
		product,
	}) => {
		const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
		const visitor = await openDevice();
		const says = (text: string) => expect(page.getByText(text, { exact: false })).toBeVisible();
		await login(page, 'coordinator');
		await page.goto('/manage/events/new');
		await page.waitForLoadState('networkidle');
		await page.locator('[name="title.nl"]').fill('Rustig luisteren');
		await page.locator('#field-day').fill(day(30));
		await page.locator('[name="interpreters"][value="ar"]').check();
		await page.locator('#field-joinUrl').fill('https://join.example.test/een');
		await page.getByRole('button', { name: 'Maak als concept' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rustig luisteren');
		const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
		await page.getByRole('button', { name: 'Kondig aan' }).click();
		await says('Iedereen ziet nu dat dit webinar komt.');
		await visitor.goto('/events');
		await expect(visitor.locator('.card', { hasText: 'Rustig luisteren' })).toContainText(
			'Met tolk: Arabisch',
		);
		await expect(visitor.locator(`input[value="${id}"]`)).toHaveCount(0);

		// Nobody is let in before the room was looked at.
		await page.getByRole('button', { name: 'Open voor aanmelden' }).click();
		await says('Kijk eerst de ruimte na');
		await expectNoAxeViolations(page);
		for (const rule of ['hidden', 'notRecorded', 'chatOff']) await page.locator(`[value="${rule}"]`).check();
		await page.getByRole('button', { name: 'Open voor aanmelden' }).click();
		await says('Mensen kunnen zich nu aanmelden.');
		await visitor.goto('/events?lang=tr');
		await visitor.locator('#field-email').fill('verhuist@example.test');
		await visitor.locator(`input[name="webinarId"][value="${id}"]`).check();
		await visitor.locator('form:has(#field-email) button.main').click();
		const first = await waitForMail(product, 'verhuist@example.test');

		await page.getByRole('link', { name: 'Wijzig' }).click();
		await page.waitForLoadState('networkidle');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.locator('#field-time').fill('20:15');
		await page.locator('#field-joinUrl').fill('https://join.example.test/twee');
		await page.getByRole('button', { name: 'Bewaar' }).click();
		await says('De wijziging is bewaard. Iedereen');
		await expect(async () => {
			const moved = await waitForMail(product, 'verhuist@example.test');
			expect(moved.subject).toContain('Randevunuz değişti');
			expect(moved.text).toContain('20:15');
			const [was, is] = [first, moved].map(({ attachments: [file] }) =>
				file ? new TextDecoder().decode(file.content as ArrayBuffer) : '',
			);
			const uid = /UID:(.+)/.exec(was ?? '')?.[1];
			expect(uid).toBeTruthy();
			expect(is).toContain(`UID:${uid}`);
			expect(is).toMatch(/SEQUENCE:[1-9]/);
		}).toPass({ timeout: 20_000 });

		for (const question of ['Mag ik mijn camera uitlaten?', 'Ziet iemand mijn gezicht?']) {
			await visitor.goto('/events');
			await visitor.locator('#field-askWebinarId').selectOption(id);
			await visitor.locator('#field-question').fill(question);
			await visitor.getByRole('button', { name: 'Verstuur de vraag' }).click();
			await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Je vraag is binnen');
		}
		await page.goto(`/manage/events/${id}`);
		await page.waitForLoadState('networkidle');
		for (const box of await page.locator('[name="pick"]').all()) await box.check();
		await page.getByRole('button', { name: 'Voeg de aangekruiste vragen samen' }).click();
		await says('1 vraag is hierbij gevoegd');
		await page.getByText('Antwoord in het openbaar').click();
		await page.locator('[name="publicText"]').fill('Belt mevrouw Voorbeeld mij?');
		await page.locator('[name="answer"]').fill('Nee. Niemand ziet je.');
		await page.getByRole('button', { name: 'Zet het antwoord op de site' }).click();
		await says('Dit lijkt op een naam.');
		await page.locator('[name="publicText"]').fill('Ziet iemand mij?');
		await page.getByRole('button', { name: 'Zet het antwoord op de site' }).click();
		await says('Staat op de site');
		await expectNoAxeViolations(page);

		await visitor.goto('/events');
		await visitor.getByRole('link', { name: 'Rustig luisteren' }).click();
		await expect(visitor.locator('article')).toContainText('Nee. Niemand ziet je.');
		await expect(visitor.locator('main')).not.toContainText('camera');
		await expectNoAxeViolations(visitor);
		await visitor.goto(`${new URL(visitor.url()).pathname}?lang=ar`);
		await expectNoSideways(visitor);
		expect(await visitor.context().cookies()).toEqual([]);
	});
});

import type { Page } from '@playwright/test';
import { checkInCodeOf, deriveKey, loadOrCreateAppKey, QR_STEP_SECONDS, qrCodeOf } from '@sleutelwerk/auth';
import postgres from 'postgres';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	told,
	type Product,
} from './support/product.ts';

async function ask<T>(product: Product, run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		return await run(sql);
	} finally {
		await sql.end();
	}
}

/** The half-day to come begins in five minutes. */
async function beginSoon(product: Product): Promise<void> {
	await ask(product, async (sql) => {
		await sql`update meeting set starts_at = now() + interval '5 minutes'
			where number = 6 and cohort_id = ${told(product, 'groups.running')}`;
	});
}

/** Marks of that half-day as `name: state, source`. */
const marks = async (product: Product): Promise<string[]> =>
	await ask(product, async (sql) => {
		const found = await sql<{ line: string }[]>`
			select p.shown_name || ': ' || m.state || ', ' || m.source as line
			from attendance_mark m join enrolment e on e.id = m.enrolment_id join account p on p.id = e.account_id
			join meeting t on t.id = m.meeting_id
			where t.number = 6 and t.cohort_id = ${told(product, 'groups.running')} order by 1`;
		return found.map((one) => one.line);
	});

async function openNext(page: Page, product: Product): Promise<void> {
	await page.goto(`/train/groups/${told(product, 'groups.running')}`);
	await page.getByRole('link', { name: 'Open de lijst' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bijeenkomst 6' })).toBeVisible();
}

/** What a camera would read: the address whose squares are exactly those on the screen. */
async function scan(page: Page, product: Product): Promise<string> {
	await expect(page.locator('svg.qr')).toBeVisible();
	const key = deriveKey(await loadOrCreateAppKey(product.dataDir), 'check-in');
	const meetingId = new URL(page.url()).pathname.split('/').at(-2) ?? '';
	const squares = await page.locator('svg.qr path').getAttribute('d');
	const steps = [0, 1].map((back) => new Date(Date.now() - back * QR_STEP_SECONDS * 1000));
	const addresses = steps.map(
		(at) => `${product.origin}/learn/meeting/in/${checkInCodeOf({ key, meetingId, at })}`,
	);
	const found = addresses.find((address) => qrCodeOf(address).path === squares);
	if (!found) throw new Error('the screen shows another code');
	return found;
}

test.describe.serial('at the door', () => {
	test('before its time the screen says when it begins', async ({ page, product }) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await page.getByRole('link', { name: 'Scherm bij de deur' }).click();
		await expect(page.getByText(/^Melden kan vanaf/)).toBeVisible();
		await expect(page.locator('svg.qr')).toHaveCount(0);
		await expectNoAxeViolations(page);
	});

	test('somebody types the number on her own phone and stands on the list and, as she chose, on the wall', async ({
		page,
		product,
		openDevice,
	}) => {
		await beginSoon(product);
		await login(page, 'trainer');
		await openNext(page, product);
		await page.getByRole('link', { name: 'Scherm bij de deur' }).click();
		await scan(page, product);
		const pin = (await page.locator('.pin').textContent()) ?? '';
		expect(pin).toMatch(/^\d{3} \d{3}$/);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);

		const wall = await openDevice();
		await login(wall, 'trainer');
		await wall.goto(page.url().replace(/door$/, 'wall'));
		await expect(wall.getByText('Nog niemand.')).toBeVisible();

		const phone = await openDevice();
		await phone.goto('/learn/meeting');
		await expect(phone).toHaveURL(/\/login\?back=/);
		await login(phone, 'trainee');
		await phone.goto('/learn/meeting');
		await expectNoAxeViolations(phone);
		await expectNoSideways(phone);
		await phone.getByLabel('Getal op het scherm').fill(pin === '000 000' ? '000001' : '000000');
		await phone.getByRole('button', { name: 'Ik ben er' }).click();
		await expect(phone.getByText('Dit is niet het getal van nu.', { exact: false })).toBeVisible();
		expect(await marks(product)).toEqual([]);
		await phone.getByLabel('Getal op het scherm').fill(pin);
		await phone.getByLabel('Zet mijn naam op het scherm in de zaal: Amira').check();
		await phone.getByRole('button', { name: 'Ik ben er' }).click();
		await expect(phone.getByText(/^✓? ?Amira Zonnebloem, bijeenkomst 6, \d\d:\d\d: Er is$/)).toBeVisible();
		await phone.reload();
		await expect(phone.getByText('Je hebt je al gemeld.')).toBeVisible();
		expect(await marks(product)).toEqual(['Amira: present, self']);

		await expect(wall.getByRole('listitem').filter({ hasText: 'Amira' })).toBeVisible();
		await expect(wall.getByText('Zonnebloem')).toHaveCount(0);
		await expectNoAxeViolations(wall);
		// The network goes: the names stay, with the time they are of.
		await wall.context().setOffline(true);
		await expect(wall.getByText(/^Geen verbinding\. Dit is van/)).toBeVisible();
		await expect(wall.getByRole('listitem').filter({ hasText: 'Amira' })).toBeVisible();
		await wall.context().setOffline(false);
		await expect(wall.getByText(/^Geen verbinding/)).toHaveCount(0);

		// Who does not choose it is only counted.
		const second = await openDevice();
		await login(second, 'finished');
		await second.goto('/learn/meeting');
		await second.getByLabel('Getal op het scherm').fill(pin);
		await second.getByRole('button', { name: 'Ik ben er' }).click();
		await expect(second.getByText(/Yonas .*: Er is$/)).toBeVisible();
		await expect(wall.getByText('En nog 1 ander')).toBeVisible();
		await expect(wall.getByText('Yonas')).toHaveCount(0);
	});

	test('who scans logs in first, and comes back to one button; an old code gives nothing', async ({
		page,
		product,
		openDevice,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await page.getByRole('link', { name: 'Scherm bij de deur' }).click();
		const address = await scan(page, product);
		expect(new URL(address).pathname).toMatch(/^\/learn\/meeting\/in\/[\w-]{22}\.[\w-]{16}$/);

		const phone = await openDevice();
		await phone.goto(address);
		await expect(phone).toHaveURL(/\/login\?back=%2Flearn%2Fmeeting$/);
		await phone.locator('#field-email').fill('deelnemer1@example.test');
		await phone.locator('#field-password').fill('sleutelwerk-demo');
		await phone.locator('form:has(#field-password) button').click();
		await expect(phone.getByText('Je hebt de code van deze bijeenkomst gescand.')).toBeVisible();
		const before = await marks(product);
		await phone.getByRole('button', { name: 'Ik ben er' }).click();
		await expect(phone.getByText(/bijeenkomst 6, \d\d:\d\d: Er is$/)).toBeVisible();
		expect(await marks(product)).toHaveLength(before.length + 1);

		await phone.goto(address.replace(/.{4}$/, 'AAAA'));
		await expect(phone.getByText('Deze code is te oud.', { exact: false })).toBeVisible();
		const stranger = await openDevice();
		await login(stranger, 'other.trainee');
		await stranger.goto(address);
		await expect(stranger.getByText('Er is nu geen bijeenkomst van jou.', { exact: false })).toBeVisible();
		expect(await marks(product)).toHaveLength(before.length + 1);
	});

	test('who came unexpectedly is taken in by her own way in, and is on the list', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await ask(product, async (sql) => {
			await sql`update cohort set capacity = 18 where id = ${told(product, 'groups.running')}`;
		});
		await openNext(page, product);
		await page.getByRole('button', { name: 'Schrijf op' }).click();
		await expect(page.getByText('Vul dit in.')).toBeVisible();
		await page.getByLabel('Voornaam').fill('Rosa');
		await page.getByRole('button', { name: 'Schrijf op' }).click();
		await expect(page.getByText(/^Rosa, bijeenkomst 6, \d\d:\d\d: onverwacht gekomen$/)).toBeVisible();
		await page.getByLabel('Mailadres of inlognaam van deze persoon').fill('nobody@example.test');
		await page.getByRole('button', { name: /^Neem op in de groep/ }).click();
		await expect(
			page.getByText('Niemand van jullie organisatie logt zo in.', { exact: false }),
		).toBeVisible();
		await expect(page.getByLabel('Mailadres of inlognaam van deze persoon')).toHaveValue(
			'nobody@example.test',
		);
		await expectNoAxeViolations(page);
		await page.getByLabel('Mailadres of inlognaam van deze persoon').fill('keyperson@example.test');
		await page.getByRole('button', { name: /^Neem op in de groep/ }).click();
		await expect(page.getByText(/heeft nu een plek in de groep en staat op de lijst/)).toBeVisible();
		expect((await marks(product)).filter((one) => one.endsWith('present, walk-in'))).toHaveLength(1);
		await expect(page.getByText('Rosa', { exact: true })).toHaveCount(0);
	});

	test('the list prints on one sheet without a word of the subject, and is typed over afterwards', async ({
		page,
		product,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await page.getByRole('link', { name: 'Van papier overnemen' }).click();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const line = (name: string) => page.getByRole('group', { name });
		await line('Samir').getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		await line('Olena').getByRole('radio', { name: 'Te laat' }).check();
		await page.getByRole('button', { name: 'Bewaar de lijst' }).click();
		await expect(page.getByText(/Samir .*, bijeenkomst 6, \d\d:\d\d: Afwezig/)).toBeVisible();
		const paper = (await marks(product)).filter((one) => one.endsWith('paper'));
		expect(paper).toEqual(['Olena: late, paper', 'Samir: absent, paper']);

		await page.emulateMedia({ media: 'print' });
		const sheet = page.getByRole('table');
		await expect(sheet).toBeVisible();
		await expect(sheet.getByRole('row')).toHaveCount(1 + 17 + 3);
		const words = (await page.locator('body').innerText()).toLowerCase();
		for (const word of ['geweld', 'mishandeling', 'veilig', 'hulp'])
			expect(words.includes(word), word).toBe(false);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	});

	test('all of it reads in Arabic from right to left', async ({ page, product }) => {
		await login(page, 'trainer');
		await openNext(page, product);
		const here = new URL(page.url()).pathname;
		for (const path of [here, `${here}/door`, `${here}/wall`, `${here}/paper`, '/train/kept']) {
			await page.goto(`${path}?lang=ar`);
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await expectNoAxeViolations(page);
			await expectNoSideways(page);
		}
		await login(page, 'trainee');
		await page.goto('/learn/meeting?lang=ar');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('checking in works without a script', async ({ page, browser, product }) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await page.goto(`${new URL(page.url()).pathname}/door`);
		const pin = (await page.locator('.pin').textContent()) ?? '';
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
		const phone = await context.newPage();
		await phone.goto('/login?back=/learn/meeting');
		await phone.locator('#field-email').fill('deelnemer3@example.test');
		await phone.locator('#field-password').fill('sleutelwerk-demo');
		await phone.locator('form:has(#field-password) button').click();
		await phone.getByLabel('Getal op het scherm').fill(pin);
		await phone.getByRole('button', { name: 'Ik ben er' }).click();
		await expect(phone.getByText(/bijeenkomst 6, \d\d:\d\d: Er is$/)).toBeVisible();
		const screen = await context.newPage();
		await context.clearCookies();
		await screen.goto('/login');
		await screen.locator('#field-email').fill('trainer@example.test');
		await screen.locator('#field-password').fill('sleutelwerk-demo');
		await screen.locator('form:has(#field-password) button').click();
		await screen.goto(new URL(page.url()).pathname);
		await expect(screen.locator('svg.qr')).toBeVisible();
		expect(await screen.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe('20');
		await context.close();
	});
});

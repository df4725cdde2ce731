import { readFileSync } from 'node:fs';
import { expect, expectNoAxeViolations, expectNoSideways, login, test } from './support/product.ts';

const LIST = [
	'Kenmerk;Organisatie;Naam;Omschrijving;Telefoon;Adres;Plaats;Gecontroleerd op',
	'e1;Stichting Verzonnen;Praatgroep Verzonnen;Praat met elkaar.;030-1234567;;Proefdorp;2026-11-01',
	'e2;Stichting Verzonnen;Vrouwenopvang Verzonnen;Veilig wonen.;;Geheimeweg 7;Proefdorp;2026-11-01',
	'e3;Stichting Verzonnen;Zonder Dag Verzonnen;Luistert.;030-7654321;;Proefdorp;',
].join('\r\n');
const file = (text: string) => ({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test.describe.serial('lists come in and go out', () => {
	test('a coordinator tries a dirty list, sees why a row is refused, and brings the others in, without script', async ({
		browser,
		product,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: product.origin });
		const page = await context.newPage();
		await login(page, 'coordinator');
		await page.goto('/manage/directory');
		await page.getByRole('link', { name: 'Een lijst inlezen of bewaren' }).click();
		await page.locator('#files').setInputFiles(file(LIST));
		await page.getByRole('button', { name: 'Bekijken' }).click();
		await expect(page.locator('#column-2')).toHaveValue('name');
		await expect(page.locator('#column-7')).toHaveValue('checkedOn');
		await page.locator('#field-name').fill('Lijst uit de proef');
		await page.locator('#field-url').fill('https://lijst.example');
		await page.locator('#field-day').fill('2026-11-02');
		await page.locator('#topic').selectOption('talk');
		await page.getByRole('button', { name: 'Proberen, nog niets bewaren' }).click();
		const refused = page.getByRole('row').filter({ hasText: 'Vrouwenopvang Verzonnen' });
		await expect(refused).toContainText('Hier wonen of schuilen mensen.');
		await expect(page.getByRole('table')).not.toContainText('Geheimeweg');
		await expect(page.getByRole('row').filter({ hasText: 'Zonder Dag' })).toContainText(
			'Nog niet gecontroleerd',
		);
		await page.getByRole('button', { name: 'Inlezen', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Nieuw: 2.' })).toBeVisible();
		await page.goto('/manage/directory?search=Verzonnen');
		await expect(page.getByRole('heading', { name: 'Praatgroep Verzonnen' })).toBeVisible();
		const undated = page.locator('li.card').filter({ hasText: 'Zonder Dag Verzonnen' });
		await expect(undated).toContainText('Gecontroleerd: nog nooit');
		await expect(undated).toContainText('Bezoekers zien dit nu niet.');
		await context.close();
	});

	test('what goes out comes in again and changes nothing; every step is clean on a phone', async ({
		page,
		product,
	}) => {
		await login(page, 'coordinator');
		await page.goto('/manage/directory/import', { waitUntil: 'networkidle' });
		await expectNoAxeViolations(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'Als JSON (HSDS)' }).click(),
		]);
		const json = readFileSync(await download.path(), 'utf8');
		expect(json).toContain('Praatgroep Verzonnen');
		expect(json).not.toContain('Geheimeweg');
		const answer = await page.request.get(`${product.origin}/api/hsds/services?search=Zonder+Dag+Verzonnen`);
		expect((await answer.json()) as { total_items: number }).toMatchObject({ total_items: 0 });
		await page.locator('#files').setInputFiles({
			name: 'services.json',
			mimeType: 'application/json',
			buffer: Buffer.from(json),
		});
		await page.getByRole('button', { name: 'Bekijken' }).click();
		await page.locator('#field-url').fill('https://lijst.example');
		await expectNoAxeViolations(page);
		await page.locator('#field-day').fill('2026-11-02');
		await page.getByRole('button', { name: 'Proberen, nog niets bewaren' }).click();
		await expect(page.getByText('Er is niets in te lezen.')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		const [report] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Deze lijst als bestand' }).click(),
		]);
		expect(readFileSync(await report.path(), 'utf8')).toContain('Hetzelfde');
	});

	test('a file that is none is refused with a sentence, also in Arabic from right to left', async ({
		page,
	}) => {
		await login(page, 'coordinator');
		await page.goto('/manage/directory/import?lang=ar', { waitUntil: 'networkidle' });
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await page.locator('#files').setInputFiles({
			name: 'x.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from([0x89, 0x50, 0, 1, 2]),
		});
		await page.locator('form[enctype] button').click();
		await expect(page.locator('#files-problem')).toContainText('CSV');
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});
});

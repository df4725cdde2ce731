import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { SERVICES } from '@sleutelwerk/content/services';
import { keepRoots, textInRoots } from './support/closed-root.ts';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	mails,
	test,
	waitForMail,
	type Product,
} from './support/product.ts';

const DAY_MS = 86_400_000;
const OWNER = 'balie@voorbeeld.example';

/** The record of the content whose term ended last, and the morning after its last day. */
function lateRecord() {
	const due = SERVICES.filter(({ vital, status }) => !vital && status === 'active')
		.map((record) => ({ record, last: Date.parse(record.checkedOn) + record.termDays * DAY_MS }))
		.filter(({ last }) => last < Date.now() - 2 * DAY_MS)
		.sort((a, b) => b.last - a.last)[0];
	if (!due) throw new Error('no record of the content is over its term');
	return { record: due.record, now: new Date(due.last + DAY_MS + DAY_MS / 2) };
}
const { record, now } = lateRecord();
const name = record.text.nl.name;
const today = now.toISOString().slice(0, 10);
const inWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(now);

/** `pnpm job service-freshness` on the product's own data, at the demonstration's hour. */
function runFreshness(product: Product): void {
	const script = path.join(import.meta.dirname, '../../../tooling/scripts/src/job.ts');
	const { databaseUrl: DATABASE_URL, dataDir: DATA_DIR, origin: ORIGIN } = product;
	const env = { ...process.env, DATABASE_URL, DATA_DIR, ORIGIN, DEMO: '1', DEMO_NOW: now.toISOString() };
	execFileSync(process.execPath, [script, 'service-freshness'], { env, stdio: 'pipe' });
}

const checkedOn = async (product: Product) => {
	const map = (await (await fetch(`${product.origin}/w/1/map.json`)).json()) as {
		entries: { id: string; checkedOn: string }[];
	};
	return map.entries.find(({ id }) => id === record.id)?.checkedOn;
};

test.describe.serial('a record that is over its term', () => {
	let link = '';

	test('is marked, still shown for a while, and its owner is asked once by a discreet message', async ({
		page,
		product,
	}) => {
		await product.restart({ DEMO_NOW: now.toISOString() });
		await login(page, 'coordinator');
		await page.goto(`/manage/directory/${record.id}`, { waitUntil: 'networkidle' });
		await expect(page.locator('.badge')).toContainText('Te laat');
		await expect(page.getByText('Bezoekers zien dit nog')).toBeVisible();
		expect(await checkedOn(product)).toBe(record.checkedOn);
		await page.getByLabel('Wie leest daar?').fill('De balie');
		await page.locator('#field-email').fill(OWNER);
		await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Bewaard.' })).toBeVisible();
		runFreshness(product);
		runFreshness(product);
		const mail = await waitForMail(product, OWNER);
		expect(mail.subject).toBe('Deze gegevens zijn te lang niet bekeken');
		expect(JSON.stringify([mail.subject, mail.from, mail.text, mail.html])).not.toContain(name);
		link = /\/check\/[\w-]+/.exec(mail.text ?? '')?.[0] ?? '';
		expect((await mails(product)).filter(({ to }) => to?.[0]?.address === OWNER)).toHaveLength(1);
		await page.reload();
		await expect(page.getByText('nog geen antwoord')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
	});

	test('is confirmed by its owner without an account, and the finder shows the new day', async ({
		page,
		product,
		openDevice,
	}) => {
		const owner = await openDevice();
		await owner.goto(`${product.origin}${link}?lang=ar`);
		await expect(owner.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectNoAxeViolations(owner);
		await expectNoSideways(owner);
		await owner.goto(`${product.origin}${link}`);
		await expect(owner).toHaveTitle(/^Klopt dit nog\?/);
		await expect(owner.getByRole('heading', { name })).toBeVisible();
		await expectNoAxeViolations(owner);
		// Two openings changed nothing.
		expect(await checkedOn(product)).toBe(record.checkedOn);
		await owner.getByRole('button', { name: 'Ja, het klopt' }).click();
		await expect(owner.getByRole('status').filter({ hasText: 'Dank je wel' })).toBeVisible();
		await owner.goto(`${product.origin}${link}`);
		await expect(owner.getByRole('button', { name: 'Ja, het klopt' })).toHaveCount(0);
		expect([await owner.context().cookies(), await checkedOn(product)]).toEqual([[], today]);

		const visitor = await openDevice();
		await keepRoots(visitor.context());
		await visitor.goto(`${product.origin}/find`, { waitUntil: 'networkidle' });
		const shown = await textInRoots(visitor);
		expect(shown.slice(shown.indexOf(name))).toContain(inWords);

		await login(page, 'coordinator');
		await page.goto(`/manage/directory/${record.id}`);
		await expect(page.getByText('(de organisatie zelf)')).toBeVisible();
		await expect(page.getByText(/Gevraagd op .*: het klopt/)).toBeVisible();
	});
});

test('a visitor says without a name that something is wrong, and a coordinator settles it', async ({
	page,
	product,
	openDevice,
}) => {
	await product.restart({ DEMO_NOW: now.toISOString() });
	const visitor = await openDevice();
	await visitor.goto(`${product.origin}/find`);
	await visitor.getByRole('link', { name: 'Klopt er iets niet? Zeg het ons' }).click();
	// The address is the same for everybody.
	await expect(visitor).toHaveURL(`${product.origin}/find/message`);
	await expectNoAxeViolations(visitor);
	await expectNoSideways(visitor);
	await visitor.getByLabel('Waar gaat het over?').selectOption({ label: name });
	await visitor.getByText('Wanneer het open is').click();
	await visitor.locator('#field-words').fill('Bel 06 12345678');
	await visitor.getByRole('button', { name: 'Versturen' }).click();
	await expect(visitor.getByText('Hier staat een nummer of een adres in.')).toBeVisible();
	await expect(visitor.getByLabel('Wanneer het open is')).toBeChecked();
	await visitor.locator('#field-words').fill('Op vrijdag neemt niemand op.');
	await visitor.getByRole('button', { name: 'Versturen' }).click();
	await expect(visitor.getByRole('status').filter({ hasText: 'Dank je wel' })).toBeVisible();
	expect(await visitor.context().cookies()).toEqual([]);

	await login(page, 'coordinator');
	await page.goto('/manage/directory');
	await expect(page.getByRole('heading', { name: 'Van buiten' })).toBeVisible();
	await expectNoAxeViolations(page);
	await page.getByRole('region', { name: 'Van buiten' }).getByRole('link', { name }).click();
	await expect(page.getByText('Op vrijdag neemt niemand op.')).toBeVisible();
	await expectNoAxeViolations(page);
	await page.getByRole('button', { name: 'Klaar' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Bewaard.' })).toBeVisible();
	await page.goto('/manage/directory');
	await expect(page.getByRole('heading', { name: 'Van buiten' })).toHaveCount(0);
});

test('a trainer sees which lessons name a number that nobody checked', async ({ page }) => {
	await login(page, 'trainer');
	await page.goto('/train');
	await expectNoAxeViolations(page);
	await page.goto('/train/scenarios');
	await expectNoAxeViolations(page);
});

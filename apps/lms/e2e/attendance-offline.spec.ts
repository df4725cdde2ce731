import type { Locator, Page } from '@playwright/test';
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

const PIN = '481516';
const row = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });
const state = (page: Page, person: string, label: string): Locator =>
	page.getByRole('group', { name: person }).getByRole('radio', { name: label });

async function ask<T>(product: Product, run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		return await run(sql);
	} finally {
		await sql.end();
	}
}

/** Marks of the half-day to come, as `name: state by`, each as often as it is in the table. */
const marks = async (product: Product): Promise<string[]> =>
	await ask(product, async (sql) => {
		const found = await sql<{ line: string }[]>`
			select p.shown_name || ': ' || m.state || ' by ' || w.shown_name as line
			from attendance_mark m join enrolment e on e.id = m.enrolment_id join account p on p.id = e.account_id
			join account w on w.id = m.marked_by join meeting t on t.id = m.meeting_id
			where t.number = 6 and t.cohort_id = ${told(product, 'groups.running')} order by 1`;
		return found.map((one) => one.line);
	});

async function openNext(page: Page, product: Product): Promise<void> {
	await page.goto(`/train/groups/${told(product, 'groups.running')}`);
	await page.getByRole('link', { name: 'Open de lijst' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Bijeenkomst 6' })).toBeVisible();
}

async function keep(page: Page): Promise<void> {
	await page.getByText('Slecht netwerk? Bewaar de lijst op deze telefoon').click();
	await page.getByLabel('Pincode voor deze lijst').fill(PIN);
	await page.getByRole('button', { name: 'Bewaar op deze telefoon' }).click();
	await expect(page).toHaveURL(/\/train\/kept$/);
	await expect(page.getByText('Deze bladzijde werkt ook zonder netwerk.', { exact: false })).toBeVisible();
}

async function unlock(page: Page, pin = PIN): Promise<void> {
	await page.getByLabel('Pincode voor deze lijst').fill(pin);
	await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Every byte the browser keeps for this site: stores, caches, and what scripts may write. */
async function everythingKept(page: Page): Promise<string> {
	return await page.evaluate(async () => {
		const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
		const text = (bytes: ArrayBuffer | Uint8Array) => new TextDecoder('utf-8').decode(bytes);
		const walk = (value: unknown): void => {
			if (value instanceof ArrayBuffer || value instanceof Uint8Array) parts.push(text(value));
			else if (Array.isArray(value)) value.forEach(walk);
			else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
			else parts.push(String(value));
		};
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no store'));
			});
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await done(indexedDB.open(name));
			for (const store of db.objectStoreNames) {
				const box = db.transaction(store).objectStore(store);
				walk(await done(box.getAll()));
				walk(await done(db.transaction(store).objectStore(store).getAllKeys()));
			}
			db.close();
		}
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
		}
		return parts.join('\n');
	});
}

test.describe.serial('a half-day without a network', () => {
	test('the list outlives network, session and browser; another account gets nothing; every mark arrives once', async ({
		page,
		context,
		product,
		openDevice,
	}) => {
		await login(page, 'trainer');
		await openNext(page, product);
		const before = await marks(product);
		await keep(page);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);

		// The session runs out, and the network goes.
		await context.clearCookies();
		await context.setOffline(true);
		await state(page, 'Amira Zonnebloem', 'Er is').check();
		await state(page, 'Yonas Regenboog', 'Te laat').check();
		await expect(page.getByText('2 nog niet verstuurd')).toBeVisible();

		// A reload, and later a browser that was closed.
		await page.reload();
		await expect(page.getByText('2 nog niet verstuurd')).toBeVisible();
		await expect(page.getByText('Amira')).toHaveCount(0);
		await expectNoAxeViolations(page);
		await unlock(page, '000001');
		await expect(page.getByText('Dit is niet de pincode. Nog 9 keer proberen.')).toBeVisible();
		await unlock(page);
		await expect(state(page, 'Amira Zonnebloem', 'Er is')).toBeChecked();
		await state(page, 'Hodan', 'Er is').check();
		await page.getByLabel('Voornaam').fill('Rosa');
		await page.getByRole('button', { name: 'Schrijf op' }).click();
		await expect(page.getByText('4 nog niet verstuurd')).toBeVisible();
		await page.close();
		const later = await context.newPage();
		await later.goto(`/train/groups/${told(product, 'groups.running')}`);
		await expect(later).toHaveURL(/\/train\/kept$/);
		await expect(later.getByText('4 nog niet verstuurd')).toBeVisible();

		// Nothing of it can be read on the phone; a name that is planted would be found.
		const kept = await everythingKept(later);
		for (const word of [
			'Amira',
			'Yonas',
			'Hodan',
			'Rosa',
			'Hanna',
			'Najaar',
			told(product, 'groups.running'),
		])
			expect(kept.includes(word), word).toBe(false);
		await later.evaluate(async () => {
			const cache = await caches.open('planted');
			await cache.put('/planted', new Response('Amira'));
		});
		expect(await everythingKept(later)).toContain('Amira');
		await later.evaluate(() => caches.delete('planted'));

		// Meanwhile a second trainer, with a network, marks the same people.
		expect(await marks(product)).toEqual(before);
		const other = await openDevice();
		await login(other, 'cotrainer');
		await openNext(other, product);
		await state(other, 'Amira Zonnebloem', 'Afwezig').check();
		await state(other, 'Yonas Regenboog', 'Te laat').check();
		await expect(row(other, 'Yonas Regenboog').getByText(/bijeenkomst 6, \d\d:\d\d: Te laat/)).toBeVisible();

		// Back online in the same browser, but logged in as somebody else: nothing is shown, nothing is sent.
		await context.setOffline(false);
		await login(later, 'cotrainer');
		await later.goto('/train/kept');
		await expect(later.getByText('Deze lijst is van een ander account.', { exact: false })).toBeVisible();
		await expect(later.getByText('Amira')).toHaveCount(0);
		expect((await marks(product)).filter((one) => one.endsWith('by Hanna'))).toEqual(
			before.filter((one) => one.endsWith('by Hanna')),
		);

		// The right account: no PIN needed, everything goes, once. Until then every page counts what waits.
		await login(later, 'trainer');
		await expect(later.getByText('4 nog niet verstuurd')).toBeVisible();
		await later.goto('/train/kept');
		await expect(row(later, 'Hodan').getByText(/bijeenkomst 6, \d\d:\d\d: Er is/)).toBeVisible();
		await expect(later.getByText(/nog niet verstuurd/i)).toHaveCount(0);
		expect(await marks(product)).toEqual(
			[
				...before,
				'Amira: absent by Ruben',
				'Amira: present by Hanna',
				'Hodan: present by Hanna',
				'Yonas: late by Hanna',
				'Yonas: late by Ruben',
			].sort(),
		);
		const amira = row(later, 'Amira Zonnebloem');
		await expect(amira.getByText('Twee mensen vulden iets anders in')).toBeVisible();
		await expect(amira.getByText(/Ruben,\s+\d\d:\d\d:\s+Afwezig/)).toBeVisible();
		await expectNoAxeViolations(later);

		// Settled by an act of its own, and the phone is empty.
		await amira.getByRole('button', { name: 'Dit klopt: Er is' }).click();
		await expect(amira.getByText('Twee mensen vulden iets anders in')).toHaveCount(0);
		await later.getByRole('button', { name: 'Klaar: wis de lijst van deze telefoon' }).click();
		await expect(later.getByText('De lijst is van deze telefoon gewist.', { exact: false })).toBeVisible();
		const left = await later.evaluate(async () => ({
			stores: await indexedDB.databases(),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).filter((one) => /train/.test(one.scope))
				.length,
		}));
		expect(left).toEqual({ stores: [], caches: [], workers: 0 });

		await openNext(other, product);
		await expect(row(other, 'Amira Zonnebloem').getByText('Twee mensen vulden iets anders in')).toHaveCount(
			0,
		);
		await expect(other.getByText('Rosa', { exact: true })).toBeVisible();
	});

	test('when the half-day is over the list goes by itself with the last mark', async ({ page, product }) => {
		await login(page, 'trainer');
		await openNext(page, product);
		await ask(product, async (sql) => {
			await sql`update meeting set starts_at = now() - interval '5 hours' where number = 6
				and cohort_id = ${told(product, 'groups.running')}`;
		});
		await page.reload();
		await keep(page);
		await state(page, 'Samir', 'Er is').check();
		await expect(page.getByText('De lijst is van deze telefoon gewist.', { exact: false })).toBeVisible();
		expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
		expect(await marks(product)).toContain('Samir: present by Hanna');
	});
});

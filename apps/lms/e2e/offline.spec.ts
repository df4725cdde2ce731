import type { Page } from '@playwright/test';
import postgres from 'postgres';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	login,
	test,
	type Product,
} from './support/product.ts';

// Somebody of the running group.
const WHO = 'deelnemer1';
const WORDS = 'Een kwartelkoning in het hoge gras';

/** Everything this site may keep in a browser. */
async function keptIn(page: Page): Promise<{ workers: string[]; caches: string[]; stores: string[] }> {
	return await page.evaluate(async () => ({
		workers: (await navigator.serviceWorker.getRegistrations()).map((one) => new URL(one.scope).pathname),
		caches: await caches.keys(),
		stores: (await indexedDB.databases()).map((one) => one.name ?? ''),
	}));
}
const NOTHING = { workers: [], caches: [], stores: [] };

async function keepPartOne(page: Page): Promise<void> {
	await page.goto('/learn');
	const part = page.locator('#part-1');
	if (!(await part.evaluate((one: HTMLDetailsElement) => one.open)))
		await part.locator('summary').first().click();
	await part.getByRole('button', { name: 'Bewaar dit dagdeel op deze telefoon' }).click();
	await expect(part.getByText('Gebruikt iemand anders deze telefoon ook?', { exact: false })).toBeVisible();
	await expect(page.getByRole('button', { name: /Snel weg/ })).toBeEnabled();
	await part.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(part.getByText(/Bewaard op deze telefoon: [\d.]+ kB/)).toBeVisible({ timeout: 30_000 });
}

async function answerStep(page: Page): Promise<void> {
	const form = page.locator('form[action="?/answer"]');
	if (await form.locator('textarea').count()) {
		await form.locator('textarea').fill(WORDS);
		await form.getByRole('button', { name: 'Bewaar voor mezelf' }).click();
		await expect(form.locator('.badge.good')).toBeVisible();
		return;
	}
	for (const select of await form.locator('select').all()) await select.selectOption({ index: 1 });
	const radios = form.locator('input[type=radio]');
	if (await radios.count()) await radios.first().check();
	const agree = form.getByRole('button', { name: 'Eens', exact: true });
	if (await agree.count()) await agree.click();
	else await form.locator('button:not([name=move])').click();
	await expect(page.locator('main section [role=status]:visible').first()).toBeVisible();
}

/** Learns all lessons of part 1 in the reader; gives the steps taken as `<lesson>/<step>`. */
async function learnPartOne(page: Page, checked: Set<string>): Promise<string[]> {
	const taken: string[] = [];
	for (const lesson of [1, 2, 3, 4]) {
		await page.goto(`/learn/offline?part=1&lesson=${lesson}`);
		await expect(page.locator('.progress')).toBeVisible();
		const first = page.locator('form[action="?/next"] input[name=step]');
		for (let i = 0; i < 20 && (await page.locator('form[action="?/next"]').count()); i += 1) {
			const step = await first.inputValue();
			taken.push(`${lesson}/${step}`);
			const heading = await page.locator('main section h2').first().innerText();
			if (!checked.has(heading)) {
				checked.add(heading);
				await expectNoAxeViolations(page);
				await expectNoSideways(page);
			}
			if (await page.locator('form[action="?/answer"]').count()) await answerStep(page);
			await page.locator('form[action="?/next"] button').click();
			await expect(page.locator(`form[action="?/next"] input[name=step][value="${step}"]`)).toHaveCount(0);
		}
		await expect(page.getByRole('heading', { name: 'Deze les is klaar' })).toBeVisible();
	}
	return taken;
}

/** What can be done at this moment of a talk: changes when the talk goes on, and not when something was sent. */
const momentOf = (page: Page) =>
	page
		.locator('main')
		.evaluate((main) =>
			[...main.querySelectorAll('form[action="?/play"], figure.picture, h1')]
				.map((one) => one.textContent + (one instanceof HTMLFormElement ? one.innerHTML : ''))
				.join(),
		);

/** Plays the talk that is open to its debrief and ends it. */
async function playTalk(page: Page): Promise<void> {
	for (let i = 0; i < 60; i += 1) {
		if (await page.getByRole('heading', { name: 'Nabespreking' }).count()) break;
		const before = await momentOf(page);
		const option = page.locator('button.option');
		const words = page.locator('textarea[name=words]');
		if (await words.count()) {
			await words.fill(WORDS);
			if (await page.getByRole('checkbox').count()) await page.getByRole('checkbox').first().check();
			await page.getByRole('button', { name: 'Zeg het' }).click();
		} else if (await option.count()) await option.first().click();
		else await page.locator('main form button.main').first().click();
		await expect.poll(() => momentOf(page)).not.toBe(before);
	}
	await expect(page.getByRole('heading', { level: 1, name: 'Nabespreking' })).toBeVisible();
	await page.getByRole('button', { name: 'Klaar', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Klaar', exact: true })).toHaveCount(0);
}

/** What the server has of the person: steps, talks with their events, open turns. */
async function atTheServer(product: Product) {
	const sql = postgres(product.databaseUrl, { max: 1 });
	try {
		const steps = await sql`select p.lesson, p.step from progress p join enrolment e on e.id = p.enrolment_id
			join account a on a.id = e.account_id where a.email = ${`${WHO}@example.test`} and p.part = 1`;
		const talks = await sql`select r.id, r.ended_at, count(v.seq)::int as events,
			count(distinct v.event)::int as different from rehearsal r
			join enrolment e on e.id = r.enrolment_id join account a on a.id = e.account_id
			join rehearsal_event v on v.rehearsal_id = r.id
			where a.email = ${`${WHO}@example.test`} group by r.id, r.ended_at`;
		return { steps: steps.map((one) => `${one.lesson}/${one.step}`), talks };
	} finally {
		await sql.end();
	}
}

async function everyByte(page: Page): Promise<string> {
	return await page.evaluate(async () => {
		const parts: string[] = [];
		for (const { name } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name ?? '');
				request.onsuccess = () => resolve(request.result);
			});
			for (const store of db.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve) => {
					const request = db.transaction(store).objectStore(store).getAll();
					request.onsuccess = () => resolve(request.result);
				});
				for (const row of rows)
					for (const part of typeof row === 'string' ? [row] : Object.values(row as object))
						parts.push(
							typeof part === 'string' ? part : new TextDecoder('latin1').decode(part as ArrayBuffer),
						);
			}
			db.close();
		}
		return parts.join('\n') + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
	});
}

async function plant(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await (await caches.open('planted')).put('/planted', new Response('x'));
		await new Promise((resolve) => (indexedDB.open('planted').onsuccess = resolve));
		// A page takes a worker's address only from a policy it names; this is the name of our own.
		type Policy = { createScriptURL: (url: string) => string };
		const { trustedTypes } = globalThis as {
			trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
		};
		const policy = trustedTypes?.createPolicy('own-worker', { createScriptURL: (url) => url });
		const address = '/service-worker.js';
		await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, { scope: '/learn/' });
	});
}

test('nobody who did not ask has a worker, a cache or a store; a planted one is found', async ({ page }) => {
	for (const path of ['/', '/card', '/find', '/events', '/listen', '/login', '/partners']) {
		await page.goto(path);
		expect(await keptIn(page), path).toEqual(NOTHING);
	}
	await login(page, WHO);
	for (const path of ['/learn', '/learn/1/1', '/account', '/learn/offline']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		if (path !== '/learn/offline') expect(await keptIn(page), path).toEqual(NOTHING);
	}
	await page.goto('/learn');
	await plant(page);
	const found = await keptIn(page);
	expect(found.workers).toEqual(['/learn/']);
	expect(found.caches).toContain('planted');
	expect(found.stores).toContain('planted');
	// Logging out, without any script of ours: the server's answer alone clears it.
	const answer = await page.request.post('/logout', {
		maxRedirects: 0,
		headers: { origin: new URL(page.url()).origin },
	});
	expect(answer.headers()['clear-site-data']).toContain('"storage"');
});

// One phone from keeping to wiping: what is on it in one step is what the next one finds.
test('a whole part without a network', async ({ openDevice, product }) => {
	test.slow();
	const page = await openDevice();
	const context = page.context();
	let taken: string[] = [];
	await login(page, WHO);
	const before = await atTheServer(product);

	await test.step('is kept, learnt and played with no network and with a dead server', async () => {
		await keepPartOne(page);
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		expect(await keptIn(page)).toMatchObject({ workers: ['/learn/'], stores: ['kept'] });
		await context.setOffline(true);
		// The ordinary address leads to what is kept.
		await page.goto('/learn/1/1');
		await expect(page).toHaveURL(/\/learn\/offline\?part=1&lesson=1/);
		const checked = new Set<string>();
		taken = await learnPartOne(page, checked);
		expect(taken.length).toBeGreaterThan(20);
		// The server first: a phone that has a network again sends at once.
		await product.halt();
		await context.setOffline(false);
		await page.goto('/learn/offline');
		await expect(page.getByText(/dingen zijn nog niet verstuurd/)).toBeVisible();
		await expectNoAxeViolations(page);
		await page.locator('a[href*="practice="]').first().click();
		await page.getByRole('button', { name: 'Begin het gesprek' }).click();
		await expect(page.locator('figure.picture')).toBeVisible();
		await expectNoAxeViolations(page);
		await playTalk(page);
		// Not one readable word of it on the phone; a planted one would be found.
		expect(await everyByte(page)).not.toContain('kwartelkoning');
		await page.evaluate(() => localStorage.setItem('planted', 'kwartelkoning'));
		expect(await everyByte(page)).toContain('kwartelkoning');
		await page.evaluate(() => localStorage.removeItem('planted'));
	});

	await test.step('has the pocket reference too, as it is in print', async () => {
		await page.goto('/learn/toolkit');
		await expect(page.locator('main').getByText('0800-2000').first()).toBeVisible();
		await expectNoSideways(page);
	});

	await test.step('speaks the other kept languages at the same place', async () => {
		await page.goto('/learn/offline?part=1&lesson=2&step=r1&lang=ar');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('.progress')).toBeVisible();
		await expectNoAxeViolations(page);
		await expectNoSideways(page);
		await page.goto('/learn/offline?lang=en');
		await expect(page.getByRole('heading', { level: 1, name: 'Learning without a network' })).toBeVisible();
		await expectNoAxeViolations(page);
	});

	await test.step('is sent when the network is back, and everything is there once', async () => {
		await product.restart();
		await page.goto('/learn');
		await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 30_000 });
		const after = await atTheServer(product);
		expect(after.steps.sort()).toEqual([...new Set([...before.steps, ...taken])].sort());
		expect(after.talks).toHaveLength(before.talks.length + 1);
		const [talk] = after.talks.filter((one) => !before.talks.some((old) => old.id === one.id));
		expect(talk?.ended_at).not.toBeNull();
		await page.reload();
		await expect(page.getByText('Alles is verstuurd.')).toBeVisible();
		expect(await atTheServer(product)).toEqual(after);
		const reflection = taken.find((one) => one.endsWith('/f1')) ?? '';
		await page.goto(`/learn/1/${reflection.replace('/', '?step=')}`);
		await expect(page.locator('textarea[name=reflection]')).toHaveValue(WORDS);
	});

	await test.step('is not for somebody else: another account neither reads nor sends it', async () => {
		await context.setOffline(true);
		await page.goto('/learn/offline?part=1&lesson=1&step=r1');
		await page.locator('form[action="?/next"] button').click();
		await page.goto('/learn/offline');
		await expect(page.getByText('1 ding is nog niet verstuurd.')).toBeVisible();
		await context.setOffline(false);
		await context.clearCookies();
		await login(page, 'deelnemer2');
		await page.goto('/learn/offline');
		await expect(page.getByText('1 ding van iemand anders', { exact: false })).toBeVisible();
		await expect(page.getByText('Er is niets bewaard op deze telefoon.')).toBeVisible();
		await page.goto('/learn/offline?part=1&lesson=1');
		await expect(page.getByText('Dit is niet bewaard op deze telefoon', { exact: false })).toBeVisible();
		await context.clearCookies();
		await login(page, WHO);
		await page.goto('/learn/offline');
		await expect(page.getByText('Alles is verstuurd.')).toBeVisible();
	});

	await test.step('is not read on by whoever finds the phone after the session is over', async () => {
		await keepPartOne(page);
		await context.clearCookies();
		await page.goto('/learn/offline');
		await expect(page).toHaveURL(/\/login/);
		await context.setOffline(true);
		await page.goto('/learn/offline?part=1&lesson=1');
		await expect(page.getByText('Dit is niet bewaard op deze telefoon', { exact: false })).toBeVisible();
		await context.setOffline(false);
		await login(page, WHO);
	});

	await test.step('goes with one tap, at log-out and at the quick exit, also without a network', async () => {
		await keepPartOne(page);
		await page.goto('/learn/offline');
		await page.getByRole('button', { name: 'Wis alles van deze telefoon' }).click();
		await expect(page.getByText('Alles is gewist van deze telefoon.')).toBeVisible();
		expect(await keptIn(page)).toEqual(NOTHING);
		await keepPartOne(page);
		await page.getByRole('button', { name: 'Uitloggen' }).click();
		await expect(page).toHaveURL(/\/$/);
		expect(await keptIn(page)).toEqual(NOTHING);
		await login(page, WHO);
		await keepPartOne(page);
		await page.goto('/learn/offline');
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
		await context.setOffline(true);
		await page.getByRole('button', { name: /Snel weg/ }).click();
		await expect(page).not.toHaveURL(/learn/);
		await context.setOffline(false);
		await page.goto('/');
		await expect(async () => expect(await keptIn(page)).toEqual(NOTHING)).toPass({ timeout: 10_000 });
	});
});

import { keepRoots, inRoot, spokenNames, tap, textInRoots } from './support/closed-root.ts';
import { openRoots } from './support/open-roots.ts';
import {
	expect,
	expectNoAxeViolations,
	expectNoSideways,
	test,
	told,
	type Product,
} from './support/product.ts';
import type { Browser, Page } from '@playwright/test';

const PATHS = ['/card', '/find', '/partners', '/partners/elements', '/listen'] as const;
const LANGS = ['nl', 'en', 'ar', 'tr'] as const;

test.describe('the public pages', () => {
	for (const path of PATHS) {
		test(`${path} keeps nothing and asks nobody else, in every language`, async ({
			page,
			context,
			outside,
		}) => {
			for (const lang of LANGS) {
				await page.goto(`${path}?lang=${lang}`, { waitUntil: 'networkidle' });
				await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				await expectNoSideways(page);
			}
			expect(await context.cookies()).toEqual([]);
			const kept = await page.evaluate(async () => [
				localStorage.length,
				sessionStorage.length,
				(await indexedDB.databases()).length,
				(await caches.keys()).length,
			]);
			expect(kept).toEqual([0, 0, 0, 0]);
			expect(outside).toEqual([]);
		});

		for (const lang of ['nl', 'en', 'ar']) {
			test(`${path} has no violation in ${lang}, in light and dark`, async ({ page, context }) => {
				await openRoots(context, /\/(card|find)(\?|$)/);
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					await page.goto(`${path}?lang=${lang}`, { waitUntil: 'networkidle' });
					await expectNoAxeViolations(page);
				}
			});
		}
	}

	for (const path of ['/card', '/find'])
		test(`${path} speaks the ten languages of the widgets: Dari at 390 px`, async ({
			page,
			context,
			outside,
		}) => {
			await openRoots(context, /\/(card|find)(\?|$)/);
			await page.setViewportSize({ width: 390, height: 844 });
			await page.goto(`${path}?lang=fa`, { waitUntil: 'networkidle' });
			// The frame of the page is Dutch and says so; what it frames is all in Dari.
			await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
			await expect(page.getByText('همین حالا خطر').first()).toBeAttached();
			await expect(page.locator('.notice[lang="fa"]')).toHaveCount(0);
			await expectNoSideways(page);
			await expectNoAxeViolations(page);
			// The way on keeps the language.
			const links = page.locator('header a[href*="lang=fa"], main a[href*="lang=fa"]');
			expect(await links.count()).toBeGreaterThan(0);
			expect(outside).toEqual([]);
		});

	test('of logging in and registering keep nothing either', async ({ page, context, outside, product }) => {
		for (const path of [
			'/login',
			'/login/link',
			'/login/code',
			`/register/${told(product, 'invitations.trainee')}`,
		]) {
			await page.goto(path, { waitUntil: 'networkidle' });
			// A framework's script would write as soon as the page is left.
			await page.reload({ waitUntil: 'networkidle' });
			expect(await page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0);
			await expect(page.locator('script:not([src])'), path).toHaveCount(0);
		}
		expect(await context.cookies()).toEqual([]);
		expect(outside).toEqual([]);
	});

	test('answer programs that ask for what is not there', async ({ request }) => {
		for (const path of [
			'/w/1/nothing.js',
			'/w/',
			'/w/2/card.js',
			'/calendar/nobody.ics',
			'/api/hsds/nothing',
		])
			expect((await request.get(path)).status(), path).toBe(404);
	});
});

test.describe('the card', () => {
	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('is all there: the numbers, the lists, and the way out', async ({ page, product }) => {
			await page.goto('/card');
			const names = await spokenNames(page);
			for (const name of ['Gaat het goed thuis?', 'Bel 112', 'Het gaat over mij', 'Een kind dat ik ken'])
				expect(names).toContain(name);
			expect(names.some((name) => name.includes('0800-2000'))).toBe(true);
			// The exit is a form then: it posts, and leads away.
			const form = page.locator('form[data-exit]');
			expect(await form.getAttribute('action')).toBe('/exit');
			expect(product.said()).not.toContain('error');
		});
	});

	test('wears its style although the page allows no style but its own', async ({ page, context }) => {
		await openRoots(context, /\/card(\?|$)/);
		await context.route('**/w/1/card.js', (route) => route.abort());
		const blocked: string[] = [];
		page.on('console', (message) => blocked.push(message.text()));
		await page.goto('/card');
		const link = page.locator('sw-signals-card a[href="tel:112"]').first();
		expect(await link.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
		expect(blocked.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
	});

	test('opens a list by a tap, and asks nobody', async ({ page, context }) => {
		await keepRoots(context);
		await page.goto('/card', { waitUntil: 'networkidle' });
		const asked: string[] = [];
		page.on('request', (one) => asked.push(one.url()));
		await tap(page, '[data-audience="child"] > summary');
		const list = await inRoot(page, '[data-audience="child"]');
		expect(await list.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
		expect(asked).toEqual([]);
	});
});

test.describe('the help finder', () => {
	test('finds what was typed, and two searches make the same traffic to the byte', async ({
		browser,
		product,
	}) => {
		const police = await search(browser, product, { words: 'politie', topic: 'danger' });
		const honour = await search(browser, product, { words: 'huwelijksdwang', topic: 'forced-marriage' });
		expect(police.found).toContain('112: bij gevaar nu');
		expect(honour.found).not.toBe(police.found);
		expect(police.traffic.length).toBeGreaterThan(3);
		expect(honour.traffic).toEqual(police.traffic);
		// The record of traffic itself can fail.
		expect(police.traffic.join('\n')).toContain('/w/1/map.json');
	});

	test('keeps nothing of what was typed when the page is opened again', async ({ page, context }) => {
		await keepRoots(context);
		await page.goto('/find', { waitUntil: 'networkidle' });
		await (await inRoot(page, '[data-field="text"]')).fill('politie');
		await page.reload({ waitUntil: 'networkidle' });
		expect(await (await inRoot(page, '[data-field="text"]')).inputValue()).toBe('');
		expect(page.url()).toMatch(/\/find$/);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('has the national numbers, and says why there is no search', async ({ page }) => {
			await page.goto('/find');
			const names = await spokenNames(page);
			expect(names).toContain('Veilig Thuis');
			// Playwright switches scripts off behind the parser's back, which still hides what is for that case.
			const html = await (await page.request.get('/find')).text();
			expect(html).toMatch(/<noscript>[^]*Zoeken werkt hier alleen met JavaScript\./);
		});
	});
});

/** Opens the finder as a new visitor, searches, and gives what was found with everything that went over the line. */
async function search(browser: Browser, product: Product, asked: { words: string; topic: string }) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	await keepRoots(context);
	const page = await context.newPage();
	const traffic: string[] = [];
	page.on('request', (one) => {
		const headers = Object.entries(one.headers())
			.sort()
			.map((pair) => pair.join(': '));
		traffic.push([one.method(), one.url(), ...headers, one.postData() ?? ''].join('\n'));
	});
	page.on('websocket', (socket) => traffic.push(socket.url()));
	await page.goto(`${product.origin}/find`, { waitUntil: 'networkidle' });
	await (await inRoot(page, '[data-field="text"]')).fill(asked.words);
	await waitForAnswer(page);
	await (await inRoot(page, '[data-field="text"]')).fill('');
	await (await inRoot(page, '[data-field="topic"]')).selectOption(asked.topic);
	await waitForAnswer(page);
	const found = (await (await inRoot(page, '[data-results]')).textContent()) ?? '';
	await page.waitForLoadState('networkidle');
	await context.close();
	return { found, traffic: traffic.sort() };
}

async function waitForAnswer(page: Page): Promise<void> {
	await expect.poll(async () => (await textInRoots(page)).includes('Gevonden:')).toBe(true);
}

test.describe('the files under /w/', () => {
	test('are open, kept for minutes or for ever, and small on the line', async ({ request }) => {
		const manifest = (await (await request.get('/w/1/manifest.json')).json()) as {
			version: string;
			files: Record<string, { bytes: number }>;
		};
		for (const [path, { bytes }] of Object.entries(manifest.files)) {
			const answer = await request.get(`/w/${path}`);
			expect((await answer.body()).length, path).toBe(bytes);
			const headers = answer.headers();
			expect(headers['access-control-allow-origin']).toBe('*');
			expect(headers['set-cookie']).toBeUndefined();
			const isPinned = path.startsWith(`${manifest.version}/`);
			expect(headers['cache-control']).toBe(
				isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
			);
		}
		const br = await request.get('/w/1/card.nl.html', { headers: { 'accept-encoding': 'br' } });
		expect(br.headers()['content-encoding']).toBe('br');
		expect(Number(br.headers()['content-length'])).toBeLessThan(25_000);
		const again = await request.get('/w/1/card.nl.html', {
			headers: { 'accept-encoding': 'br', 'if-none-match': br.headers()['etag'] ?? '' },
		});
		expect(again.status()).toBe(304);
	});

	test('read no cookie and hand none out', async ({ request, product }) => {
		const plain = await request.get('/w/1/map.json');
		const withCookie = await request.get('/w/1/map.json', { headers: { cookie: 'session=x.y' } });
		expect(await withCookie.text()).toBe(await plain.text());
		expect(withCookie.headers()['set-cookie']).toBeUndefined();
		expect(product.said()).not.toContain('unexpected');
	});

	test('have frames that every site may embed, each under its own strict policy', async ({ request }) => {
		for (const kind of ['card', 'finder', 'signup']) {
			const headers = (await request.get(`/w/1/frame/${kind}?lang=ar`)).headers();
			expect(headers['x-frame-options']).toBeUndefined();
			const policy = headers['content-security-policy'] ?? '';
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain('frame-ancestors *');
			expect(policy).not.toContain('unsafe');
		}
		const page = (await request.get('/card')).headers();
		expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
	});
});

test.describe('the page for partners', () => {
	test('makes code that holds the integrity of what is served, in three forms', async ({ page, request }) => {
		await page.goto('/partners');
		await page.getByLabel('In welke taal?').selectOption('tr');
		await page.getByLabel('Welke lijst staat open?').selectOption('child');
		await page.getByRole('button', { name: 'Laat de code zien' }).click();
		const form = (name: RegExp) => page.getByRole('region', { name });
		const box = form(/^Element: past/).getByLabel('Zet dit op je bladzijde');
		const code = await box.inputValue();
		expect(code).toContain('<sw-signals-card lang="tr" audience="child">');
		const [, address = '', integrity = ''] = /src="([^"]+)" integrity="([^"]+)"/.exec(code) ?? [];
		const body = await (await request.get(address)).body();
		const { createHash } = await import('node:crypto');
		expect(`sha384-${createHash('sha384').update(body).digest('base64')}`).toBe(integrity);
		await expect(form(/^Element met/).getByLabel(/WordPress/)).toHaveValue(/wp_remote_get/);

		await page.goto('/partners?widget=finder&in=ar');
		const frame = form(/^Eigen venster/);
		await expect(frame.getByLabel('Zet dit op je bladzijde')).toHaveValue(/\/w\/1\/frame\/finder\?lang=ar"/);
		await expect(frame.getByLabel(/strenge Content-Security-Policy/)).toHaveValue(/^frame-src \S+$/);
	});

	test('copies with script, and gives the files whose sums it prints', async ({ page, request, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/partners', { waitUntil: 'networkidle' });
		const first = page.getByRole('region', { name: /^Element: past/ });
		await first.getByRole('button', { name: 'Kopieer' }).first().click();
		await expect(first.getByRole('status').first()).toHaveText('Gekopieerd');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<sw-signals-card>');
		const { createHash } = await import('node:crypto');
		for (const name of ['Download de plugin (zip)', 'Download het archief (zip)']) {
			const href = await page.getByRole('link', { name }).getAttribute('href');
			const answer = await request.get(href ?? '');
			expect(answer.headers()['content-type']).toBe('application/zip');
			const sum = createHash('sha256')
				.update(await answer.body())
				.digest('hex');
			await expect(page.getByText(sum)).toBeVisible();
		}
		const npm = await page.getByLabel('Zo zet je het in je project').inputValue();
		expect((await request.get(npm.replace('npm install ', ''))).status()).toBe(200);
	});
});

test('the podcast feed is there, valid and empty', async ({ request, product }) => {
	const answer = await request.get('/listen/feed.xml');
	expect(answer.headers()['content-type']).toContain('application/rss+xml');
	const feed = await answer.text();
	expect(feed).toContain('xmlns:podcast="https://podcastindex.org/namespace/1.0"');
	expect(feed).toContain(`<link>${product.origin}/listen</link>`);
	expect(feed).not.toContain('<item>');
});

import type { Browser } from '@playwright/test';
import { inRoot, keepRoots, spokenNames, tap, textInRoots } from './support/closed-root.ts';
import { expect, test, type Product } from './support/product.ts';

test.describe('the card on a partner site', () => {
	test('opens by a tap, tells the page around it nothing, and keeps nothing', async ({
		page,
		context,
		product,
		outside,
	}) => {
		await keepRoots(context);
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.goto(`${product.partnerOrigin}/card`, { waitUntil: 'networkidle' });
		const asked: string[] = [];
		page.on('request', (one) => asked.push(one.url()));
		const heard = page.evaluate(
			() =>
				new Promise((resolve) => {
					document.addEventListener('sw-change', (event) => resolve((event as CustomEvent).detail ?? null));
				}),
		);
		await tap(page, '[data-audience="self"] > summary');
		await tap(page, '[data-audience="self"] input');
		expect(await heard).toBeNull();
		expect(asked).toEqual([]);
		// What the page's own script can reach.
		expect(
			await page.evaluate(() => document.querySelector('sw-signals-card')?.shadowRoot ?? null),
		).toBeNull();
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
		expect([complaints, outside]).toEqual([[], []]);
	});

	test('speaks Arabic from right to left', async ({ page, context, product }) => {
		await keepRoots(context);
		await page.goto(`${product.partnerOrigin}/ar`, { waitUntil: 'networkidle' });
		const base = await inRoot(page, '[data-sw="card"]');
		expect(await base.evaluate((one) => [one.lang, getComputedStyle(one).direction])).toEqual(['ar', 'rtl']);
		expect(await textInRoots(page)).toContain('هل كل شيء بخير في البيت؟');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('has the signs and the numbers', async ({ page, product }) => {
			await page.goto(`${product.partnerOrigin}/card`);
			const names = await spokenNames(page);
			for (const name of ['Gaat het goed thuis?', 'Bel 112', 'Het gaat over mij'])
				expect(names).toContain(name);
			expect(names.some((name) => name.includes('0800-2000'))).toBe(true);
		});
	});
});

test.describe('the finder on a partner site', () => {
	test('finds, and two choices make the same traffic to the byte', async ({ browser, product }) => {
		const child = await choose(browser, product, { topic: 'child', forWhom: 'child' });
		const legal = await choose(browser, product, { topic: 'legal', forWhom: 'adult' });
		expect(child.found).toContain('De Kindertelefoon');
		expect(legal.found).not.toBe(child.found);
		expect(legal.traffic).toEqual(child.traffic);
		expect(child.traffic.join('\n')).toContain(`${product.origin}/w/1/map.json`);
	});
});

type Choice = { topic: string; forWhom: string };

/** A new visitor who only taps, and everything that went over the line while she did. */
async function choose(browser: Browser, { partnerOrigin }: Product, choice: Choice) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	await keepRoots(context);
	const page = await context.newPage();
	const traffic: string[] = [];
	page.on('request', (one) => {
		const headers = Object.entries(one.headers()).map((pair) => pair.join(': '));
		traffic.push([one.method(), one.url(), ...headers.sort(), one.postData() ?? ''].join('\n'));
	});
	await page.goto(`${partnerOrigin}/find`, { waitUntil: 'networkidle' });
	for (const field of ['topic', 'forWhom'] as const)
		await (await inRoot(page, `[data-field="${field}"]`)).selectOption(choice[field]);
	await expect.poll(async () => (await textInRoots(page)).includes('Gevonden:')).toBe(true);
	const found = (await (await inRoot(page, '[data-results]')).textContent()) ?? '';
	await page.waitForLoadState('networkidle');
	await context.close();
	return { found, traffic: traffic.sort() };
}

test('the lines of /partners are the policy that this strict site lives by', async ({
	page,
	product,
	request,
}) => {
	const policy =
		(await request.get(`${product.partnerOrigin}/card`)).headers()['content-security-policy'] ?? '';
	const allowed = new Map(
		policy.split('; ').map((line) => {
			const [name = '', ...values] = line.split(' ');
			return [name, values];
		}),
	);
	for (const widget of ['card', 'finder', 'signup']) {
		await page.goto(`/partners?widget=${widget}`);
		for (const form of ['element', 'ready']) {
			const lines = await page.locator(`#policy-${form}`).inputValue();
			const types = await page.locator(`#types-${form}`).inputValue();
			for (const line of `${lines}\n${types}`.split('\n')) {
				const [name = '', ...values] = line.split(' ');
				for (const value of values) expect(allowed.get(name), `${widget}: ${line}`).toContain(value);
			}
		}
	}
});

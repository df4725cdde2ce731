// Playwright reads from the pattern which fixtures a fixture needs: an empty one says none.
/* eslint no-empty-pattern: ['error', { allowObjectPatternsAsParameters: true }] */
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { forgetAttempts } from './log-in.ts';
import { ProductShelf, type Product, type Told } from './product-shelf.ts';

export { expect } from '@playwright/test';
export type { Product } from './product-shelf.ts';
export { expectNoAxeViolations, expectNoSideways } from './page-checks.ts';
export { login } from './log-in.ts';
export { mails, waitForMail } from './mails.ts';

type OfTest = {
	/** The product of this spec file; its data is nobody else's. */
	product: Product;
	/** A page on another device: no cookie of the first one. */
	openDevice: () => Promise<Page>;
	/** Addresses of other sites that a page asked for; a test that ends with an unexpected one fails. */
	outside: string[];
};
type OfWorker = { shelf: ProductShelf };

// Where the quick exit leads; that page is not fetched but stood in for.
const NEUTRAL_PAGE = 'https://www.knmi.nl/';

/** Playwright's `test` with the real product behind it; `page.goto('/login')` works. */
export const test = base.extend<OfTest, OfWorker>({
	shelf: [
		async ({}, use, { parallelIndex }) => {
			const shelf = new ProductShelf(parallelIndex);
			await use(shelf);
			await shelf.close();
		},
		{ scope: 'worker' },
	],
	product: [
		async ({ shelf }, use, { file }) => {
			const product = await shelf.productFor(file);
			await forgetAttempts(product);
			await use(product);
		},
		{ auto: true, timeout: 120_000 },
	],
	baseURL: async ({ product }, use) => use(product.origin),
	outside: async ({}, use) => {
		const outside: string[] = [];
		await use(outside);
		const unexpected = outside.filter((url) => url !== NEUTRAL_PAGE);
		if (unexpected.length > 0) throw new Error(`asked for by a page: ${unexpected.join(', ')}`);
	},
	context: async ({ context, product, outside }, use) => {
		await keepInside(context, product, outside);
		await use(context);
	},
	openDevice: async ({ browser, product, outside }, use) => {
		const opened: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext();
			opened.push(context);
			await keepInside(context, product, outside);
			return context.newPage();
		});
		for (const context of opened) await context.close();
	},
});

async function keepInside(context: BrowserContext, product: Product, outside: string[]): Promise<void> {
	const own = [product.origin, product.partnerOrigin];
	await context.route(
		(url) => /^https?:$/.test(url.protocol) && !own.includes(url.origin),
		(route) => {
			outside.push(route.request().url());
			return route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
		},
	);
}

/** A word that `demo.json` holds under a path like `groups.running`; throws when the demonstration has none. */
export function told(product: Product, dotted: string): string {
	let at: Told[string] | undefined = product.demo;
	for (const name of dotted.split('.')) at = (at as Told | undefined)?.[name];
	if (typeof at !== 'string')
		throw new Error(`demo.json names no ${dotted}: ${JSON.stringify(product.demo)}`);
	return at;
}

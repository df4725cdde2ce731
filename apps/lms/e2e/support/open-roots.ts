import type { BrowserContext } from '@playwright/test';

/**
 * Lets axe look into the widgets: ready HTML comes with an open root, and scripts open theirs. Nothing else is changed, so
 * what is found stands in the closed one too. To be called before the page is opened.
 */
export async function openRoots(context: BrowserContext, path: RegExp): Promise<void> {
	await context.addInitScript(() => {
		const attach = Element.prototype.attachShadow;
		Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
			return attach.call(this, { ...options, mode: 'open' });
		};
	});
	await context.route(path, async (route) => {
		const response = await route.fetch();
		const html = (await response.text()).replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
		await route.fulfill({ response, body: html });
	});
}

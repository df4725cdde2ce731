import { chromium, type Browser, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { serveWidgets, type WidgetServer } from '@sleutelwerk/widgets/testing';
import { servePartner, type PartnerSite } from '../server.ts';

/** A browser, a host of widgets and the partner's site, on two sites as in the world. */
export type World = { browser: Browser; host: WidgetServer; site: PartnerSite; end: () => Promise<void> };

export async function openWorld(): Promise<World> {
	const host = await serveWidgets();
	const site = await servePartner({ port: 0, host: '127.0.0.1', lmsOrigin: host.origin });
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() });
	const end = async (): Promise<void> => {
		await browser.close();
		await site.close();
		await host.close();
	};
	return { browser, host, site, end };
}

export type Visit = { context: BrowserContext; page: Page; requests: string[]; problems: string[] };

/** A visitor with a phone. Notes every request and everything the browser complains about. */
export async function visit(
	{ browser, host }: World,
	{ javaScript = true, touch = false, openRoots = false } = {},
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		javaScriptEnabled: javaScript,
		hasTouch: touch,
		acceptDownloads: true,
	});
	const requests: string[] = [];
	const problems: string[] = [];
	context.on('request', (request) => requests.push(request.url().replace(host.origin, 'HOST')));
	await context.route('https://www.knmi.nl/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><p>Zon</p>' }),
	);
	if (javaScript) await context.addInitScript(rememberRoots, openRoots);
	const page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(String(error)));
	return { context, page, requests, problems };
}

/** Runs before any script of a page, as only a test can: keeps the closed roots for `inRoot`, or opens them for axe. */
function rememberRoots(isOpen: boolean): void {
	const attach = Element.prototype.attachShadow;
	const roots: ShadowRoot[] = [];
	Object.defineProperty(globalThis, 'testRoots', { value: roots });
	Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
		const root = attach.call(this, isOpen ? { ...options, mode: 'open' } : options);
		roots.push(root);
		return root;
	};
}

type WithRoots = { testRoots: ShadowRoot[] };

/** Waits for an element inside a closed root and gives a handle to it. */
export async function inRoot(frame: Page | Frame, selector: string) {
	const handle = await frame.waitForFunction((wanted) => {
		const roots = (globalThis as unknown as WithRoots).testRoots;
		return roots.map((root) => root.querySelector<HTMLElement>(wanted)).find((found) => found !== null);
	}, selector);
	return handle.asElement() as NonNullable<ReturnType<typeof handle.asElement>>;
}

/** A tap by a finger at the place where the element is. */
export async function tap(frame: Page | Frame, selector: string): Promise<void> {
	const element = await inRoot(frame, selector);
	await element.scrollIntoViewIfNeeded();
	await element.click();
}

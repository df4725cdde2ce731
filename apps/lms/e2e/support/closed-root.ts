import type { BrowserContext, ElementHandle, Frame, Page } from '@playwright/test';

type WithRoots = { testRoots: ShadowRoot[] };

/**
 * Keeps the widgets' closed roots where a test can reach them; a page cannot, because this runs before any script of it.
 * To be called before the page is opened.
 */
export async function keepRoots(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const attach = Element.prototype.attachShadow;
		const roots: ShadowRoot[] = [];
		Object.defineProperty(globalThis, 'testRoots', { value: roots });
		Element.prototype.attachShadow = function (this: Element, options: ShadowRootInit): ShadowRoot {
			const root = attach.call(this, options);
			roots.push(root);
			return root;
		};
	});
}

/** Waits for an element inside a closed root. */
export async function inRoot(frame: Page | Frame, selector: string): Promise<ElementHandle<HTMLElement>> {
	const handle = await frame.waitForFunction((wanted) => {
		const roots = (globalThis as unknown as WithRoots).testRoots;
		return roots.map((root) => root.querySelector<HTMLElement>(wanted)).find((found) => found !== null);
	}, selector);
	const element = handle.asElement();
	if (!element) throw new Error(`nothing in a root is ${selector}`);
	return element as ElementHandle<HTMLElement>;
}

/** A tap by a finger where the element is. */
export async function tap(frame: Page | Frame, selector: string): Promise<void> {
	const element = await inRoot(frame, selector);
	await element.scrollIntoViewIfNeeded();
	await element.click();
}

/** Everything that stands in the page's widgets, as one text. */
export async function textInRoots(frame: Page | Frame): Promise<string> {
	await inRoot(frame, '[data-sw]');
	return await frame.evaluate(() =>
		(globalThis as unknown as WithRoots).testRoots
			.map((root) => root.querySelector('[data-sw]')?.textContent ?? '')
			.join('\n')
			.replace(/\s+/g, ' '),
	);
}

/** What a screen reader is told, closed roots included; also where JavaScript is off. */
export async function spokenNames(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	return nodes.map((node) => String(node.name?.value ?? ''));
}

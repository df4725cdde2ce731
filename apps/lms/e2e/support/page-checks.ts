import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

// WCAG 2.0 to 2.2, levels A and AA.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Fails with rule and place of every violation axe finds in the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
	);
	expect(found, `axe at ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Fails when the page is wider than the screen: nothing may have to be dragged sideways to be read. */
export async function expectNoSideways(page: Page): Promise<void> {
	const overflow = await page.evaluate(() => {
		const screen = document.documentElement.clientWidth;
		return document.documentElement.scrollWidth - screen;
	});
	expect(overflow, `pixels wider than the screen at ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}

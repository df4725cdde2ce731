import type { Locator, Page } from '@playwright/test';

// More stops than the longest form has: who does not come there by then never does.
const MOST_STOPS = 400;

/** Goes to something with the Tab key alone, forwards, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	await target.waitFor();
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the Tab key does not come to ${target.toString()}`);
}

/** Goes to a field and types; what stood there is replaced. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(text);
}

/** Goes to a button or link and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press('Enter');
}

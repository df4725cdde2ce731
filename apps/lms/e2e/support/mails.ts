import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import type { Product } from './product-shelf.ts';

/** Every mail the product has sent so far, oldest first. */
export async function mails(product: Product): Promise<Email[]> {
	const folder = path.join(product.dataDir, 'mail');
	const found = await Promise.all(filesIn(folder).map((file) => PostalMime.parse(readFileSync(file))));
	return found.sort((a, b) => String(a.date).localeCompare(String(b.date)));
}

function filesIn(folder: string): string[] {
	try {
		const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
		return names.sort().map((name) => path.join(folder, name));
	} catch (error) {
		// Before the first mail there is no folder.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Waits for a mail to an address (jobs run every second) and gives the newest one. */
export async function waitForMail(product: Product, to: string): Promise<Email> {
	let newest: Email | undefined;
	await expect(async () => {
		const all = await mails(product);
		newest = all.findLast((mail) => mail.to?.some((one) => one.address === to));
		expect(newest, `a mail to ${to}`).toBeDefined();
	}).toPass({ timeout: 15_000 });
	if (!newest) throw new Error('unreachable');
	return newest;
}

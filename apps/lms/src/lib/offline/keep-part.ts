import type { KeptPart } from '@sleutelwerk/api';
import type { Locale } from '@sleutelwerk/core';
import { keepApp } from './app-files.ts';
import { SCOPE, WORKER } from './names.ts';
import { registerWorker } from './register-worker.ts';
import { askMine } from './send.ts';
import { openShelf } from './shelf.ts';
import { wipeKept } from './wipe.ts';

/**
 * Keeps a part on this phone: registers the worker, then fetches part, reader and what one did so far. Throws where any
 * of it did not come; then nothing is left that was not there before.
 */
export async function keepPart(number: number, locale: Locale): Promise<void> {
	const isFirst = (await navigator.serviceWorker.getRegistration(SCOPE)) === undefined;
	try {
		const [part, mine] = await Promise.all([fetchPart(number), askMine(number)]);
		if (mine.kind !== 'answer' || mine.value.owner !== part.value.owner) throw new Error('not logged in');
		await registerWorker(WORKER, SCOPE);
		const bytes = part.bytes + (await keepApp(locale));
		const shelf = await openShelf();
		const before = await shelf.owner();
		// Of somebody else who used this phone: her parts go, what she did not send stays sealed.
		if (before && before.owner !== part.value.owner) await shelf.closeParts();
		await shelf.keep(part.value, mine.value, { bytes, now: new Date() });
		shelf.close();
		// Asks the browser not to clear it away when space is short; it may say no.
		await navigator.storage?.persist?.();
	} catch (error) {
		if (isFirst) await wipeKept();
		throw error;
	}
}

async function fetchPart(number: number): Promise<{ value: KeptPart; bytes: number }> {
	const answer = await fetch(`/learn/offline/${number}.json`);
	if (!answer.ok) throw new Error(`the part did not come (${answer.status})`);
	const text = await answer.text();
	return { value: JSON.parse(text) as KeptPart, bytes: new TextEncoder().encode(text).length };
}

import type { FinderMap } from '@sleutelwerk/directory/finder';

/**
 * Fetches the data file, the same bytes for everybody. Called by itself when the page is idle and not at the first
 * choice, so that not even the moment tells that somebody is looking for help. Rejects when it cannot be had.
 */
export async function loadMap(from: string, signal: AbortSignal): Promise<FinderMap> {
	await idle();
	const answer = await fetch(`${from}/w/1/map.json`, {
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		signal,
	});
	if (!answer.ok) throw new Error(`map.json: ${answer.status}`);
	const map = (await answer.json()) as FinderMap;
	// A file of another version would be read wrongly: no list is better than a wrong one.
	if (map.version !== 1 || !Array.isArray(map.entries)) throw new Error('map.json: unknown version');
	return map;
}

/** Milliseconds after which the file is fetched although the page has never been idle. */
const LATEST = 2000;

function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LATEST });
		else setTimeout(resolve, 200);
	});
}

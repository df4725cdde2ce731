/** Entry of the npm package's `server.js`: the fetcher with this process's clock, network and packed texts. */
import { readFile } from 'node:fs/promises';
import { createReadyFetcher, type ReadyFetcher } from '../serve/fetch-ready.ts';

export const readyHtml: ReadyFetcher = createReadyFetcher({
	fetch: (...given) => fetch(...given),
	now: Date.now,
	packed: (name) =>
		/^[a-z]+\.[a-z-]+\.html$/.test(name)
			? readFile(new URL(`./ready/${name}`, import.meta.url), 'utf8').catch(() => null)
			: Promise.resolve(null),
});

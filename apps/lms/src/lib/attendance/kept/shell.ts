import { registerWorker } from '#lib/offline/register-worker.ts';

/**
 * The page that shows a kept list works without a network: its own HTML, asked for without a session so that it names
 * nobody, and the files it consists of. All of it goes with the list.
 */
const CACHE = 'list-page';
const PAGE = '/train/kept';
const SCOPE = '/train/';

/** Puts the page on the phone; to be called on that page, whose own files are then known. */
export async function keepShell(locale: string): Promise<void> {
	const registration = await registerWorker('/train/worker.js', SCOPE);
	const answer = await fetch(`${PAGE}?lang=${locale}`, { credentials: 'omit', cache: 'no-store' });
	if (!answer.ok) throw new Error(`the page answered ${answer.status}`);
	const html = await answer.clone().text();
	const files = new Set([...filesIn(html), ...loadedFiles()]);
	const cache = await caches.open(CACHE);
	await Promise.all([...files].map(async (file) => (await cache.match(file)) ?? (await cache.add(file))));
	await cache.put(PAGE, answer);
	const wanted = new Set([PAGE, ...files]);
	for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
	await activated(registration);
}

/** Takes page and worker off the phone. */
export async function dropShell(): Promise<void> {
	await caches.delete(CACHE);
	const registration = await navigator.serviceWorker?.getRegistration(SCOPE);
	if (registration?.scope.endsWith(SCOPE)) await registration.unregister();
}

/** Files of the house that the page's HTML names; their addresses are relative to the page. */
function filesIn(html: string): string[] {
	const named = [...html.matchAll(/["'(]([^"'()\s]*_app\/immutable\/[^"'()\s]+)["')]/g)].map(
		([, name]) => name ?? '',
	);
	return named.map((name) => new URL(name, `${location.origin}${PAGE}`).pathname);
}

/** What this page asked for besides: the language, and parts that are loaded when they are needed. */
function loadedFiles(): string[] {
	return performance
		.getEntriesByType('resource')
		.map((entry) => new URL(entry.name))
		.filter((url) => url.origin === location.origin)
		.map((url) => url.pathname)
		.filter((path) => path.startsWith('/_app/immutable/') || path === '/leave.js' || path === '/icon.svg');
}

/** Until then a reload without a network would find nothing. */
async function activated({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
	const worker = installing ?? waiting ?? active;
	if (!worker || worker.state === 'activated') return;
	await new Promise<void>((resolve) => {
		worker.addEventListener('statechange', () => worker.state === 'activated' && resolve());
	});
}

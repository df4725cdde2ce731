/**
 * Serves the page of a kept list without a network, and nothing else: only what `kept/shell.ts` put into the cache, which
 * is a page that names nobody and its files. Answers of the API and other pages are never kept.
 */
const CACHE = 'list-page';
const PAGE = '/train/kept';
// A network that is there but does not answer is no network.
const PATIENCE_MS = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(page(request, url));
	else if (
		url.pathname.startsWith('/_app/immutable/') ||
		url.pathname === '/leave.js' ||
		url.pathname === '/icon.svg'
	)
		event.respondWith(file(request, url));
});

/** From the network; without one the kept page, and for other pages of a trainer the way to it. */
async function page(request, url) {
	const kept = await (await caches.open(CACHE)).match(PAGE);
	if (!kept) return await fetch(request);
	try {
		return await fetch(
			request,
			url.pathname === PAGE ? { signal: AbortSignal.timeout(PATIENCE_MS) } : undefined,
		);
	} catch {
		return url.pathname === PAGE ? kept : Response.redirect(PAGE, 302);
	}
}

async function file(request, url) {
	const kept = await (await caches.open(CACHE)).match(url.pathname);
	return kept ?? (await fetch(request));
}

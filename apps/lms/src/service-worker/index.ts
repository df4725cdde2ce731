import { self } from '$app/service-worker';
import { POCKET, READER, WIPE } from '#lib/offline/names.ts';
import { keptPlaceOf, pathOf } from '#lib/offline/place.ts';
import { dropParts, wipeStored } from '#lib/offline/wipe-stored.ts';

/**
 * Stands between the course and the network on phones whose owner asked for it, and nowhere else (scope `/learn/`). It
 * keeps nothing itself: it gives what a page kept, when the network gives nothing. Nothing is sent from here either, so
 * that nothing happens that nobody sees.
 */

/** After this the kept reader is shown; the network was too slow. */
const PATIENCE_MS = 4000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
	if (event.data === WIPE) event.waitUntil(Promise.all([wipeStored(), self.registration.unregister()]));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== self.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(page(request, url));
	else if (url.pathname.startsWith('/_app/immutable/')) event.respondWith(neverChanging(request));
	else if (['/leave.js', '/icon.svg'].includes(url.pathname)) event.respondWith(newest(request));
});

async function page(request: Request, url: URL): Promise<Response> {
	const kept = await keptFile(keptAddress(url));
	const isReader = url.pathname === READER;
	try {
		const answer = await (kept && isReader ? inTime(fetch(request)) : fetch(request));
		// Led to the log-in: the session is over, and whoever holds the phone now is not to read on without a network.
		if (isReader && answer.type === 'opaqueredirect') await dropParts();
		// A server in trouble behind a proxy that is not.
		if (![502, 503, 504].includes(answer.status)) return answer;
		throw new Error(String(answer.status));
	} catch (error) {
		if (!kept) throw error;
		if (isReader || url.pathname === POCKET) return kept;
		return Response.redirect(pathOf(keptPlaceOf(url) ?? { kind: 'overview' }, url.searchParams.get('lang')));
	}
}

function keptAddress(url: URL): string {
	const lang = url.searchParams.get('lang');
	// Every other address of the course leads to the reader.
	const page = url.pathname === POCKET ? POCKET : READER;
	return lang ? `${page}?lang=${encodeURIComponent(lang)}` : page;
}

async function neverChanging(request: Request): Promise<Response> {
	return (await keptFile(request)) ?? (await fetch(request));
}

async function newest(request: Request): Promise<Response> {
	return await fetch(request).catch(async (error: unknown) => {
		const kept = await keptFile(request);
		if (!kept) throw error;
		return kept;
	});
}

const keptFile = (request: Request | string) => caches.match(request, { ignoreVary: true });

async function inTime(answer: Promise<Response>): Promise<Response> {
	const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE_MS));
	return await Promise.race([answer, late]);
}

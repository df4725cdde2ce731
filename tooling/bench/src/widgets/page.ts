import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Pages of a partner by path, on another site than the widgets (127.0.0.1, not localhost). */
export type Pages = { at: (path: string) => string; close: () => void };

const head = (more: string): string =>
	`<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${more}`;

export type Maker = { origin: string; ready: (kind: string) => Promise<string> };

/** What is compared: the same words as plain HTML, with the widget around them, and with the element alone. */
export async function pageBodies({ origin, ready }: Maker): Promise<Map<string, string>> {
	const pages = new Map<string, string>([['/warm', head('<p>Warm</p>')]]);
	for (const [kind, tag] of [
		['card', 'sw-signals-card'],
		['finder', 'sw-help-finder'],
		['signup', 'sw-webinar-signup'],
	] as const) {
		const html = await ready(kind);
		const script = `<script type="module" src="${origin}/w/1/${kind}.js"></script>`;
		const plain = html.replace(/<sw-[^>]*><template[^>]*>/, '').replace(/<\/template><\/sw-[^>]*>/, '');
		pages.set(`/${kind}/plain`, head(plain.replace(':host{', '.host{')));
		pages.set(`/${kind}/ready`, head(script + html));
		pages.set(`/${kind}/element`, head(`${script}<${tag}></${tag}>`));
	}
	return pages;
}

/** Serves them compressed, as a site does. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Pages> {
	const bodies = new Map([...pages].map(([path, body]) => [path, gzipSync(body)]));
	const server: Server = createServer((request, response) => {
		const body = bodies.get(request.url ?? '');
		response.writeHead(body ? 200 : 404, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
		response.end(body);
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { at: (path) => `http://127.0.0.1:${port}${path}`, close: () => void server.close() };
}

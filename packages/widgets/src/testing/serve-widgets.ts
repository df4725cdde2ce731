import { gzipSync } from 'node:zlib';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SERVICES } from '@sleutelwerk/content/services';
import { buildMap, generateServices } from '@sleutelwerk/directory';
import { buildWidgetFiles } from '../pack/widget-files.ts';
import { resolveWidgetFile } from '../serve/resolve-widget-file.ts';
import { WEBINARS } from './webinars.ts';

export { WEBINARS };

/** What a test or the catalogue gets instead of the lms. */
export type WidgetServer = {
	/** Under `localhost`, which is another site than 127.0.0.1. */
	origin: string;
	/** Every call of a public procedure: name and body. */
	calls: { name: string; body: string }[];
	/** How many of the next calls get no answer at all. */
	dropNext: (count: number) => void;
	close: () => Promise<void>;
};

/** Serves the widgets as the lms does, made from the sources, with local services that do not exist. */
export async function serveWidgets(port = 0, localServices = 40): Promise<WidgetServer> {
	const map = buildMap(
		[...SERVICES, ...generateServices(localServices, 7)],
		new Date('2026-11-22T12:00:00Z'),
	);
	const files = await buildWidgetFiles(map);
	const calls: WidgetServer['calls'] = [];
	let dropped = 0;
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://host.invalid');
		if (url.pathname.startsWith('/w/')) return serveFile(url, response, files);
		void readBody(request).then((body) => {
			const name = url.pathname.replace('/api/trpc/', '');
			if (request.method === 'POST') calls.push({ name, body });
			if (request.method === 'POST' && dropped > 0) {
				dropped -= 1;
				response.destroy();
			} else answer(name, request.method ?? '', response);
		});
	});
	const taken = await new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
	return {
		origin: `http://localhost:${taken}`,
		calls,
		dropNext: (count) => void (dropped = count),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function serveFile(url: URL, response: ServerResponse, files: ReadonlyMap<string, string>): void {
	const found = resolveWidgetFile({
		path: url.pathname.slice('/w/'.length),
		lang: url.searchParams.get('lang'),
	});
	const body = found && files.get(found.file);
	if (body === undefined) return void response.writeHead(404, found?.headers).end();
	// As the lms does, which packs tighter still: a slow line pays for each byte.
	response.writeHead(200, { ...found?.headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
}

const ANSWERS: Readonly<Record<string, unknown>> = {
	'webinar.list': WEBINARS,
	'webinar.signUp': { state: 'waiting', place: 3, code: '7KQM-2XDA' },
	'webinar.leave': { left: true },
	'webinar.ask': { received: true },
};

function answer(name: string, method: string, response: ServerResponse): void {
	const isKnown = name in ANSWERS;
	response.writeHead(method === 'OPTIONS' ? 204 : isKnown ? 200 : 404, {
		'content-type': 'application/json',
		'access-control-allow-origin': '*',
		'access-control-allow-headers': 'content-type',
	});
	response.end(method === 'OPTIONS' ? undefined : JSON.stringify({ result: { data: ANSWERS[name] } }));
}

async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

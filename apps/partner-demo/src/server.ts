import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { contentPolicy } from './content-policy.ts';
import { fillPage } from './fill-page.ts';
import { createWidgetHost, type WidgetHost } from './widget-host.ts';

export type PartnerOptions = { port: number; host: string; lmsOrigin: string };
export type PartnerSite = { address: string; close: () => Promise<void> };

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
const PAGES: Readonly<Record<string, string>> = {
	'/': 'index.html',
	'/card': 'card.html',
	'/find': 'find.html',
	'/events': 'events.html',
	'/ar': 'ar.html',
};

/** Serves the invented partner's site on another origin than the widgets. Rejects when the port is taken. */
export async function servePartner({ port, host, lmsOrigin }: PartnerOptions): Promise<PartnerSite> {
	const widgets = createWidgetHost(lmsOrigin);
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://partner.invalid').pathname;
		answer(path, response, { widgets, lmsOrigin }).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	const taken = await listen(server, port, host);
	return { address: `http://${host}:${taken}`, close: () => close(server) };
}

type Setting = { widgets: WidgetHost; lmsOrigin: string };

async function answer(path: string, response: ServerResponse, setting: Setting): Promise<void> {
	if (path === '/site.css') {
		response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
		response.end(await readFile(`${FOLDER}site.css`));
		return;
	}
	const page = PAGES[path.replace(/\.html$/, '').replace(/(.)\/$/, '$1')];
	if (!page) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
		response.end('Deze pagina bestaat niet.');
		return;
	}
	const manifest = await setting.widgets.manifest();
	const body = await fillPage(await readFile(`${FOLDER}${page}`, 'utf8'), { ...setting, manifest });
	response.writeHead(200, {
		'content-type': 'text/html; charset=utf-8',
		'content-security-policy': contentPolicy(setting.lmsOrigin, manifest),
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
	});
	response.end(body);
}

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		// A browser keeps its connection open and would hold the site for minutes.
		server.closeAllConnections();
	});
}

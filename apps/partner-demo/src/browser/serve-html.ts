import { createServer } from 'node:http';

/** One page of some other site, as it is. */
export async function serveHtml(html: string): Promise<{ address: string; close: () => void }> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><html lang="nl"><title>Oud</title><body>${html}</body></html>`);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const close = (): void => {
		server.close();
		server.closeAllConnections();
	};
	return { address: `http://127.0.0.1:${port}/`, close };
}

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePartner, type PartnerSite } from './server.ts';

const READY =
	'<sw-signals-card lang="nl"><template shadowrootmode="closed"><p>kaart</p></template></sw-signals-card>';
const FILES: Readonly<Record<string, string>> = {
	'/w/1/card.nl.html': READY,
	'/w/1/manifest.json': JSON.stringify({
		version: '1.2.3',
		files: { '1.2.3/card.js': { integrity: 'sha384-abc' } },
		styles: { card: 'sha256-xyz' },
	}),
};

let host: Server;
let site: PartnerSite;
let lmsOrigin: string;

beforeAll(async () => {
	host = createServer((request, response) => {
		const body = FILES[request.url ?? ''];
		response.writeHead(body ? 200 : 404);
		response.end(body);
	});
	await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
	const address = host.address();
	lmsOrigin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	site = await servePartner({ port: 0, host: '127.0.0.1', lmsOrigin });
});
afterAll(async () => {
	await site.close();
	host.close();
});

const page = (path: string): Promise<Response> => fetch(`${site.address}${path}`);

describe('the partner demo site', () => {
	it('has the card in its own HTML, so that it is there without script', async () => {
		expect(await (await page('/card')).text()).toContain('<p>kaart</p>');
	});

	it('pins the script with its integrity', async () => {
		const html = await (await page('/card')).text();
		expect(html).toContain(
			`src="${lmsOrigin}/w/1.2.3/card.js" integrity="sha384-abc" crossorigin="anonymous"`,
		);
	});

	it('still stands when the host has no ready HTML', async () => {
		const html = await (await page('/find')).text();
		expect(html).toContain('<sw-help-finder lang="nl"></sw-help-finder>');
		expect(html).toContain(`src="${lmsOrigin}/w/1/finder.js"`);
	});

	it('leaves no mark unfilled on any page', async () => {
		for (const path of ['/', '/card', '/find', '/events', '/ar']) {
			const answer = await page(path);
			expect(answer.status).toBe(200);
			expect(await answer.text()).not.toContain('{{');
		}
	});

	it('is as strict as a site can be', async () => {
		const policy = (await page('/card')).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).toContain("style-src 'self' 'sha256-xyz'");
		expect(policy).not.toContain('unsafe');
	});

	it('has an Arabic page from right to left', async () => {
		expect(await (await page('/ar')).text()).toContain('<html lang="ar" dir="rtl">');
	});

	it('says 404 to anything else, also on the way out of its folder', async () => {
		expect((await page('/nothing')).status).toBe(404);
		expect((await page('/..%2fpackage.json')).status).toBe(404);
	});
});

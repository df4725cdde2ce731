import { globSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ACCESS } from '@sleutelwerk/api/access';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { callDoors } from './call-doors.ts';
import { problemOf, Sessions } from './door-house.ts';
import { formsOf } from './html.ts';
import { Known } from './known.ts';
import { addressOf, routeAt, routesOf } from './routes.ts';
import { tryDoors, type Door } from './try-doors.ts';

const SEED = 7;
const REFUSAL = JSON.stringify({ error: { data: { appCode: 'INVALID_INPUT' } } });

let server: Server | null = null;
afterEach(() => void server?.close());

/** A stand-in for the API that lets everybody in and refuses every call, but for what `fault` does. */
async function callsOf(fault: (url: string, body: string, response: ServerResponse) => boolean) {
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
		request.on('end', () => {
			if (fault(decodeURIComponent(request.url ?? ''), body, response)) return;
			if (request.url === '/login') return response.writeHead(303, { 'set-cookie': 'session=x' }).end();
			response.writeHead(400, { 'content-type': 'application/json' }).end(REFUSAL);
		});
	});
	await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
	const house = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
	return callDoors({ house, sessions: new Sessions(house), known: new Known(), tries: 2 });
}

const about = (doors: readonly Door[], part: string) => doors.filter(({ name }) => name.includes(part));
const isAbout = (url: string, name: string) => url.startsWith(`/api/trpc/${name}`);

describe('odd calls', () => {
	it('go to every procedure there is, and hold where everything is refused', async () => {
		const doors = await callsOf(() => false);
		expect(doors.map(({ name }) => name).sort()).toEqual(
			Object.keys(ACCESS)
				.map((name) => `call ${name}`)
				.sort(),
		);
		expect(await tryDoors(doors, SEED)).toEqual([]);
	});

	it('find a procedure that fails on some text, and say with which seed', async () => {
		const doors = await callsOf((url, body, response) => {
			const fails = isAbout(url, 'webinar.ask') && !body.includes('Vraag?');
			if (fails) response.writeHead(500).end();
			return fails;
		});
		const problems = await tryDoors(about(doors, 'webinar.'), SEED);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^call webinar\.ask \(seed 7, .* 500 /);
	});

	it('find a refusal without a code and one that tells of the inside', async () => {
		const doors = await callsOf((url, _body, response) => {
			if (isAbout(url, 'word.list')) response.writeHead(404).end('Not found');
			else if (isAbout(url, 'board.list'))
				response.writeHead(400).end('Failed query: select "id" from "account" where');
			else return false;
			return true;
		});
		const problems = (await tryDoors(about(doors, '.list'), SEED)).sort();
		expect(problems).toHaveLength(2);
		expect(problems[0]).toContain('the inside shows in a 400');
		expect(problems[1]).toContain('a 404 without a stable code');
	});
});

describe('an answer', () => {
	const page = (text: string) => ({
		status: 200,
		text,
		headers: new Headers({ 'content-type': 'text/html' }),
	});

	it('is wrong when what was sent stands in it as markup', () => {
		expect(problemOf(page('<p value="&quot;>&lt;sw-odd>">'))).toBeNull();
		expect(problemOf(page('<p value=""><sw-odd>'))).toContain('as markup');
	});
});

describe('routes', () => {
	it('are read with every action of their forms', () => {
		const cwd = path.join(ROOT, 'apps/lms/src/routes');
		const withActions = globSync('**/+page.server.ts', { cwd })
			.filter((file) => readFileSync(path.join(cwd, file), 'utf8').includes('export const actions'))
			.map((file) => `/${path.dirname(file)}`);
		const routes = routesOf();
		const found = routes.filter(({ actions }) => actions.length > 0).map(({ id }) => id);
		expect(withActions.filter((id) => !found.includes(id))).toEqual([]);
		expect(routes.find(({ id }) => id === '/login')?.actions).toEqual(['default']);
		expect(routeAt(routes, '/learn/1/2')?.id).toBe('/learn/[part]/[lesson]');
		expect(addressOf('/learn/[part]/[lesson]', (name) => name[0] ?? '')).toBe('/learn/p/l');
	});

	it('have forms whose fields are read from the page', () => {
		const html =
			'<form method="post" action="?/keep&amp;x=1"><input name="a" value="1 &lt; 2"><select name="b"><option value="x"></option><option value="y"></option></select><textarea name="c">t</textarea></form>';
		expect(formsOf(html)).toMatchObject([
			{
				action: '?/keep&x=1',
				isPost: true,
				fields: [
					{ name: 'a', value: '1 < 2' },
					{ name: 'b', value: 'x' },
					{ name: 'b', value: 'y' },
					{ name: 'c', value: 't' },
				],
			},
		]);
	});
});

import { globSync } from 'node:fs';
import path from 'node:path';
import { ACCESS, type Access } from '@sleutelwerk/api/access';
import type { APIRequestContext, APIResponse, PlaywrightWorkerArgs } from '@playwright/test';
import postgres from 'postgres';
import { doorsOf, type DoorRow } from './support/doors.ts';
import { DEMO_PASSWORD } from './support/log-in.ts';
import { pagesOf, WHO, type Who } from './support/pages.ts';
import { expect, login, test, told, type Product } from './support/product.ts';

const ROUTES = path.join(import.meta.dirname, '../src/routes');
const NO_ID = '00000000-0000-4000-8000-000000000000';
const ELSEWHERE = 'https://elsewhere.example';
const ROLE_OF = { keyperson: 'key-person' } as const;
const roleOf = (who: Who) => (who === 'keyperson' ? ROLE_OF[who] : who);

type Playwright = PlaywrightWorkerArgs['playwright'];

/** Requests as one person over plain HTTP. */
async function as(playwright: Playwright, product: Product, who: string | null): Promise<APIRequestContext> {
	const api = await playwright.request.newContext({ baseURL: product.origin });
	if (who === null) return api;
	const form = { email: `${who}@example.test`, password: DEMO_PASSWORD };
	const headers = { origin: product.origin, accept: 'text/html' };
	const answer = await api.post('/login', { form, headers, maxRedirects: 0 });
	expect(answer.status(), `${who} logs in`).toBe(303);
	return api;
}

/** The status, and of a redirect where it leads, without its question and fragment. */
function saidBy(answer: APIResponse, product: Product): string {
	const place = answer.headers()['location'];
	if (!place) return String(answer.status());
	const { origin, pathname } = new URL(place, product.origin);
	return `${answer.status()} ${origin === product.origin ? '' : origin}${pathname}`;
}

function knock(api: APIRequestContext, product: Product, { path: address, method }: DoorRow) {
	if (method !== 'POST') return api.get(address, { maxRedirects: 0 });
	const headers = { origin: product.origin, accept: 'text/html' };
	return api.post(address, { form: {}, headers, maxRedirects: 0 });
}

test('every door that is no page stands in the table, and opens to whom it says', async ({
	playwright,
	product,
}) => {
	const rows = doorsOf(product);
	const routes = globSync('**/+server.ts', { cwd: ROUTES }).map((file) =>
		`/${path.dirname(file)}`.replace('[x+2e]', '.'),
	);
	expect(Object.keys(rows).sort()).toEqual(routes.sort());
	const wrong: string[] = [];
	for (const who of [null, ...WHO]) {
		let api = await as(playwright, product, who);
		for (const [name, row] of Object.entries(rows)) {
			// These end the session: for each of them a fresh one.
			if (who !== null && ['/logout', '/exit'].includes(name)) api = await as(playwright, product, who);
			const isFor = row.for === 'everybody' || (who !== null && row.for.includes(who));
			const wanted = String(isFor ? row.yes : who === null ? row.out : row.no);
			const got = saidBy(await knock(api, product, row), product);
			if (got !== wanted && !(wanted === '303' && got.startsWith('303 ')))
				wrong.push(`${who} ${name}: ${got}`);
			if (['/logout', '/exit'].includes(name)) api = await as(playwright, product, who);
		}
	}
	expect(wrong).toEqual([]);
});

test('every procedure answers over HTTP as its row says, and to another site only the public ones', async ({
	playwright,
	product,
}) => {
	const wrong: string[] = [];
	// Ends its own session: everybody may, and then the rest would be tried by nobody.
	const names = Object.keys(ACCESS).filter((name) => name !== 'account.logOut');
	for (const who of [null, ...WHO]) {
		const api = await as(playwright, product, who);
		const tryOne = async (name: string) => {
			const status = await call(api, product, name);
			if (!isAsSaid(mayCall(ACCESS[name] ?? [], who), status)) wrong.push(`${who} ${name}: ${status}`);
		};
		for (let at = 0; at < names.length; at += 12) await Promise.all(names.slice(at, at + 12).map(tryOne));
	}
	expect(wrong).toEqual([]);
});

function isAsSaid(said: ReturnType<typeof mayCall>, status: number): boolean {
	if (said === 'in') return ![401, 403, 500].includes(status);
	if (said === 'any') return status < 500;
	// Half-way there is no session yet: what is typed is looked at first.
	return said === 'door' ? [400, 401].includes(status) : status === said;
}

function mayCall(access: Access, who: Who | null): 'in' | 'any' | 'door' | 401 | 403 {
	if (access === 'everybody') return 'in';
	if (access === 'at-the-door') return who === null ? 'door' : 'any';
	if (who === null) return 401;
	return access.includes(roleOf(who)) || (who === 'keyperson' && access.includes('trainee')) ? 'in' : 403;
}

/** As a query, and where that is not one as a mutation; with an input that fits nothing, so that nothing happens. */
async function call(api: APIRequestContext, product: Product, name: string): Promise<number> {
	const headers = { origin: product.origin };
	const input = { id: 7, accountId: 7, password: '', word: 'nee' };
	const asked = await api.get(`/api/trpc/${name}`, { headers, params: { input: JSON.stringify(input) } });
	if (asked.status() !== 405) return asked.status();
	return (await api.post(`/api/trpc/${name}`, { headers, data: input })).status();
}

test('an id of somebody else answers to the letter as one that nobody has', async ({
	playwright,
	product,
}) => {
	const other = await as(playwright, product, 'other.trainer');
	const group = told(product, 'groups.running');
	const calls: [string, (id: string) => object, string][] = [
		['cohort.show', (id) => ({ id }), group],
		['cohort.showPerson', (id) => ({ enrolmentId: id }), told(product, 'enrolments.finished')],
		['certificate.showPerson', (id) => ({ enrolmentId: id }), told(product, 'enrolments.finished')],
		['competence.show', (id) => ({ enrolmentId: id }), told(product, 'enrolments.finished')],
		['attendance.list', (id) => ({ meetingId: id }), told(product, `meetings.${group}.0`)],
		['review.show', (id) => ({ id }), told(product, 'reviews.waiting.0')],
		['supervision.show', (id) => ({ id }), told(product, 'supervision.mine')],
	];
	const ask = async (name: string, input: object) => {
		const answer = await other.get(`/api/trpc/${name}`, { params: { input: JSON.stringify(input) } });
		return `${answer.status()} ${await answer.text()}`;
	};
	for (const [name, inputOf, theirs] of calls) {
		const none = await ask(name, inputOf(NO_ID));
		expect(none, name).toMatch(/^404 /);
		expect(await ask(name, inputOf(theirs)), name).toBe(none);
	}
	const file = async (id: string) => (await other.get(`/certificates/${id}.pdf`)).text();
	expect(await file(told(product, 'certificates.valid'))).toBe(await file(NO_ID));
});

test('a post from another site does nothing, whatever it asks for', async ({ playwright, product }) => {
	const api = await as(playwright, product, 'trainee');
	const wrong: string[] = [];
	const posts = [
		'/account?/details',
		'/account/erase',
		'/logout',
		'/exit',
		'/learn/contact',
		'/account/language',
	];
	for (const address of posts)
		for (const type of [
			'application/x-www-form-urlencoded',
			'text/plain',
			'multipart/form-data; boundary=x',
		]) {
			const headers = { origin: ELSEWHERE, 'content-type': type, 'sec-fetch-site': 'cross-site' };
			const answer = await api.post(address, { headers, data: 'a=b', maxRedirects: 0 });
			if (answer.status() !== 403) wrong.push(`${address} ${type}: ${answer.status()}`);
		}
	for (const headers of [{ origin: ELSEWHERE }, { 'sec-fetch-site': 'cross-site' }]) {
		const answer = await api.post('/api/trpc/account.endSessions', { headers, data: { all: true } });
		if (answer.status() !== 403) wrong.push(`trpc ${JSON.stringify(headers)}: ${answer.status()}`);
	}
	const sql = postgres(product.databaseUrl, { max: 1 });
	const questions = async () =>
		(await sql`select id from question order by id`).map((one): unknown => one.id);
	const before = await questions();
	// As a form a browser may send without asking first: the public procedures do not take it either, whoever sends it.
	const sent = { webinarId: told(product, 'webinars.open'), question: 'Van elders' };
	for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
		const headers = { 'content-type': type, origin: ELSEWHERE };
		const answer = await api.post('/api/trpc/webinar.ask', { headers, data: JSON.stringify(sent) });
		if (answer.status() < 400 || answer.status() > 499) wrong.push(`ask ${type}: ${answer.status()}`);
	}
	expect(await questions()).toEqual(before);
	await sql.end();
	expect(wrong).toEqual([]);
	expect((await api.get('/account', { maxRedirects: 0 })).status()).toBe(200);
});

test('only public procedures and files are open to other sites, and never with a cookie', async ({
	playwright,
	product,
}) => {
	const api = await as(playwright, product, 'trainer');
	const rows = { ...pagesOf(product), ...doorsOf(product) };
	const open: string[] = [];
	for (const [name, row] of Object.entries(rows)) {
		if ('method' in row) continue;
		const answer = await api.get(row.path, { headers: { origin: ELSEWHERE }, maxRedirects: 0 });
		const headers = answer.headers();
		expect(headers['access-control-allow-credentials'], name).toBeUndefined();
		const allowed = headers['access-control-allow-origin'];
		if (allowed !== undefined) {
			expect(allowed, name).toBe('*');
			open.push(name);
		}
	}
	const meant = /^\/(\.well-known|api\/hsds|certificates\/\[id\]\.json|status|w|listen\/(feed|files))/;
	expect(open.filter((name) => !meant.test(name))).toEqual([]);
	expect(open).toContain('/w/[...path]');
	const before = (name: string) =>
		api.fetch(`/api/trpc/${name}`, { method: 'OPTIONS', headers: { origin: ELSEWHERE } });
	expect((await before('webinar.signUp')).headers()['access-control-allow-origin']).toBe('*');
	const refused = await before('account.erase');
	expect([refused.status(), refused.headers()['access-control-allow-origin']]).toEqual([403, undefined]);
	const mine = await api.get('/api/trpc/account.show', { headers: { origin: product.origin } });
	expect(mine.headers()['access-control-allow-origin']).toBeUndefined();
});

test('every answer carries its policies: nothing unsafe, no frame but the private one, no type guessed', async ({
	playwright,
	product,
}) => {
	const api = await as(playwright, product, 'coordinator');
	const wrong: string[] = [];
	const frames: string[] = [];
	const addresses = [
		...Object.values({ ...pagesOf(product), ...doorsOf(product) }).flatMap((row) =>
			'method' in row ? [] : row.path,
		),
		...[
			'/leave.js',
			'/icon.svg',
			'/none',
			'/.git/config',
			'/package.json',
			'/w/1/frame/card',
			'/w/1/frame/finder',
			'/w/1/frame/signup',
		],
	];
	for (const address of addresses) {
		const answer = await api.get(address, { maxRedirects: 0 });
		const headers = answer.headers();
		const policy = headers['content-security-policy'] ?? '';
		if (headers['x-content-type-options'] !== 'nosniff') wrong.push(`${address}: type is guessed`);
		if (['/leave.js', '/icon.svg'].includes(address)) continue;
		const needed = ["base-uri 'none'", 'frame-ancestors '];
		const isPdf = (headers['content-type'] ?? '').startsWith('application/pdf');
		if (!isPdf) needed.push('none');
		for (const part of needed) if (!policy.includes(part)) wrong.push(`${address}: no ${part} in ${policy}`);
		if (policy.includes('unsafe')) wrong.push(`${address}: ${policy}`);
		if (!policy.includes("frame-ancestors 'none'")) frames.push(address);
		const isPage = (headers['content-type'] ?? '').startsWith('text/html') && !address.startsWith('/w/');
		if (isPage && answer.ok() && !policy.includes("require-trusted-types-for 'script'"))
			wrong.push(`${address}: no trusted types`);
		if (!address.startsWith('/w/') && headers['referrer-policy'] !== 'same-origin')
			wrong.push(`${address}: referrer`);
		const type = headers['content-type'] ?? '';
		if (/^text\/|json|xml/.test(type) && !/charset=utf-8|json/i.test(type)) wrong.push(`${address}: ${type}`);
		if (
			/^\/(account|learn|train|manage)/.test(address) &&
			!/no-store/.test(headers['cache-control'] ?? 'no-store')
		)
			wrong.push(`${address}: kept by ${headers['cache-control']}`);
		if (isPage && answer.ok() && headers['x-robots-tag'] !== 'noindex') wrong.push(`${address}: robots`);
	}
	expect(wrong).toEqual([]);
	expect(frames.sort()).toEqual(['/w/1/frame/card', '/w/1/frame/finder', '/w/1/frame/signup']);
});

test('pages with script work where text becomes HTML only through named policies', async ({
	page,
	product,
}) => {
	const broken: string[] = [];
	page.on('console', (line) => {
		if (/TrustedHTML|TrustedScript|trusted-types|execute inline script/i.test(line.text()))
			broken.push(`${page.url()} ${line.text()}`);
	});
	page.on('pageerror', (error) => broken.push(`${page.url()} ${error.message}`));
	const group = told(product, 'groups.running');
	const tour: Record<string, string[]> = {
		trainee: [
			'/learn',
			'/learn/1/1',
			`/learn/practice/${told(product, 'scenarios.0.id')}`,
			'/learn/words',
			'/learn/offline',
		],
		trainer: [
			'/train',
			`/train/groups/${group}`,
			`/train/groups/${group}/board/${told(product, 'scenarios.0.id')}`,
			'/train/kept',
		],
		coordinator: ['/manage', '/manage/events/new', '/account/seen', '/find', '/card', '/partners/elements'],
	};
	for (const [who, addresses] of Object.entries(tour)) {
		await login(page, who);
		for (const address of addresses) {
			await page.goto(address);
			await page.waitForLoadState('networkidle');
		}
	}
	expect(broken).toEqual([]);
	// The policy holds: what is no template of ours is refused.
	await page.goto('/manage');
	const refused = await page.evaluate(() => {
		try {
			document.createElement('div').innerHTML = '<b>x</b>';
			return false;
		} catch (error) {
			return error instanceof TypeError;
		}
	});
	expect(refused).toBe(true);
});

test('a log of all this holds no name, no address and no secret', async ({ playwright, product }) => {
	const api = await as(playwright, product, 'trainee');
	await api.get('/learn');
	await api.get('/calendar/geheim-token-123.ics');
	await api.post('/api/trpc/webinar.ask', { data: { webinarId: NO_ID, question: 'geheime vraag' } });
	const said = product.said();
	for (const word of ['trainee@example.test', DEMO_PASSWORD, 'Amira', 'geheim', 'session='])
		expect(said).not.toContain(word);
});

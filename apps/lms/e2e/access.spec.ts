import { globSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext, APIResponse, PlaywrightWorkerArgs } from '@playwright/test';
import { DEMO_PASSWORD } from './support/log-in.ts';
import { pagesOf, WHO, type Who } from './support/pages.ts';
import { expect, test, told, type Product } from './support/product.ts';

const ROUTES = path.join(import.meta.dirname, '../src/routes');
const NO_ID = '00000000-0000-4000-8000-000000000000';

/** Requests as one person, without a browser: what a page hides is not asked, what the server gives is. */
async function as(
	playwright: PlaywrightWorkerArgs['playwright'],
	product: Product,
	who: string | null,
): Promise<APIRequestContext> {
	const api = await playwright.request.newContext({ baseURL: product.origin });
	if (who === null) return api;
	const answer = await api.post('/login', {
		form: { email: `${who}@example.test`, password: DEMO_PASSWORD },
		// Without it Kit answers as to a script.
		headers: { origin: product.origin, accept: 'text/html' },
		maxRedirects: 0,
	});
	expect(answer.status(), `${who} logs in`).toBe(303);
	return api;
}

/** No page asks the database more often (issue 7): each query is a way there and back on a busy machine. */
const MOST_QUERIES = 6;

/** Pages that still ask more often, with how often. The list only ever gets shorter. */
const STILL_MORE: Readonly<Record<string, number>> = {
	// Everything that is kept about somebody, table by table.
	'/account/data': 32,
	'/manage/reports': 12,
};

/**
 * Pages that show people to staff write one row more, which says so (docs/decisions/audit.md): leaving it out must never
 * be the way to meet a budget.
 */
const LOOKED_AT =
	/^\/(train\/(groups|certificates|reviews|supervision)|manage\/(groups|certificates|people|expenses|supervision|status))/;

/** How many queries an answer took; without the header nothing is counted, which must not look like zero. */
function queriesOf(answer: APIResponse): number {
	const said = /db;desc="(\d+)"/.exec(answer.headers()['server-timing'] ?? '')?.[1];
	return said === undefined ? Number.POSITIVE_INFINITY : Number(said);
}

const statusOf = async (api: APIRequestContext, address: string) =>
	(await api.get(address, { maxRedirects: 0 })).status();

test('every page of the house stands in the table', ({ product }) => {
	const pages = globSync('**/+page.svelte', { cwd: ROUTES }).map((file) => `/${path.dirname(file)}`);
	const known = new Set(['/login', ...Object.keys(pagesOf(product))]);
	expect(pages.map((page) => (page === '/.' ? '/' : page)).filter((page) => !known.has(page))).toEqual([]);
});

test('logged out, pages for everybody answer and all others lead to the log-in page', async ({
	playwright,
	product,
}) => {
	const api = await as(playwright, product, null);
	const wrong: string[] = [];
	for (const { path: address, for: who, status = 200 } of Object.values(pagesOf(product))) {
		const answer = await api.get(address, { maxRedirects: 0 });
		const place = answer.headers()['location'] ?? '';
		const isRight =
			who === 'everybody'
				? answer.status() === status
				: answer.status() === 303 && new URL(place, product.origin).pathname === '/login';
		if (!isRight) wrong.push(`${address}: ${answer.status()} ${place}`);
	}
	expect(wrong).toEqual([]);
});

for (const who of WHO) {
	test(`${who} gets her own pages and 403 for the others`, async ({ playwright, product }) => {
		const api = await as(playwright, product, who);
		const wrong: string[] = [];
		for (const [page, { path: address, for: whom, status = 200 }] of Object.entries(pagesOf(product))) {
			const isHers = whom === 'everybody' || whom.includes(who satisfies Who);
			// Once before: what never changes is read when a process is first asked for it, and kept.
			if (isHers) await api.get(address, { maxRedirects: 0 });
			const got = await api.get(address, { maxRedirects: 0 });
			if (got.status() !== (isHers ? status : 403)) wrong.push(`${address}: ${got.status()}`);
			const queries = queriesOf(got);
			const most = (STILL_MORE[page] ?? MOST_QUERIES) + (LOOKED_AT.test(page) ? 1 : 0);
			if (queries > most) wrong.push(`${address}: ${queries} queries`);
		}
		expect(wrong).toEqual([]);
	});
}

test('an id of another organisation is as good as none', async ({ playwright, product }) => {
	const id = (name: string) => told(product, name);
	const [trainer, coordinator, other, trainee] = await Promise.all(
		['trainer', 'coordinator', 'other.trainer', 'other.trainee'].map((who) => as(playwright, product, who)),
	);
	if (!trainer || !coordinator || !other || !trainee) throw new Error('unreachable');
	const [mine, theirs] = [id('groups.running'), id('groups.other')];
	const tries: [APIRequestContext, string][] = [
		[other, `/train/groups/${mine}`],
		[other, `/train/groups/${mine}/invite`],
		[other, `/train/groups/${mine}/meetings/${id(`meetings.${mine}.0`)}`],
		[other, `/train/certificates/${id('enrolments.finished')}`],
		[other, `/train/reviews/${id('reviews.waiting.0')}`],
		[other, `/train/supervision/${id('supervision.toMark')}`],
		[other, `/manage/groups/${mine}`],
		[other, `/manage/events/${id('webinars.open')}`],
		[other, `/certificates/${id('certificates.valid')}.pdf`],
		[other, `/certificates/${id('certificates.valid')}.png`],
		[trainee, `/certificates/${id('certificates.valid')}.pdf`],
		[trainer, `/train/groups/${theirs}`],
		[trainer, `/train/groups/${theirs}/invite`],
		[trainer, `/train/reviews/${id('reviews.other.0')}`],
		[trainer, `/train/supervision/${id('supervision.other')}`],
		[coordinator, `/manage/groups/${theirs}`],
		[coordinator, `/manage/events/${id('webinars.other')}`],
	];
	const wrong: string[] = [];
	for (const [api, address] of tries) {
		const got = await statusOf(api, address);
		if (got !== 404) wrong.push(`${address}: ${got}`);
	}
	expect(wrong).toEqual([]);
});

test('an id that nobody has, or that is none, is 404 and never a failure of ours', async ({
	playwright,
	product,
}) => {
	const [trainer, coordinator, trainee] = await Promise.all(
		['trainer', 'coordinator', 'trainee'].map((who) => as(playwright, product, who)),
	);
	if (!trainer || !coordinator || !trainee) throw new Error('unreachable');
	const wrong: string[] = [];
	for (const bad of [NO_ID, 'x', '%00', '..%2f..', 'ع'.repeat(50), '1e9']) {
		const tries: [APIRequestContext, string][] = [
			[trainer, `/train/groups/${bad}`],
			[trainer, `/train/groups/${bad}/invite`],
			[trainer, `/train/reviews/${bad}`],
			[trainer, `/train/supervision/${bad}`],
			[coordinator, `/manage/groups/${bad}`],
			[coordinator, `/manage/events/${bad}`],
			[coordinator, `/manage/directory/${bad}`],
			[trainee, `/learn/practice/${bad}`],
			[trainee, `/learn/${bad}/1`],
			[trainee, `/learn/1/${bad}`],
			[trainee, `/register/${bad}`],
			[trainee, `/certificates/${bad}.pdf`],
			[trainee, `/calendar/${bad}.ics`],
		];
		for (const [api, address] of tries) {
			const got = await statusOf(api, address);
			// Kit itself refuses an address that cannot be decoded.
			if (got !== 404 && !(got === 400 && bad === '%00')) wrong.push(`${address}: ${got}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('an invitation that was used or is too old is 404', async ({ playwright, product }) => {
	const api = await as(playwright, product, null);
	for (const name of ['used', 'expired']) {
		const answer = await api.get(`/register/${told(product, `invitations.${name}`)}`);
		expect(answer.status(), name).toBe(404);
		expect(await answer.text()).toContain('of niet voor jou');
	}
});

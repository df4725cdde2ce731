import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEBINARS } from '@sleutelwerk/widgets/testing';
import { serveHtml } from './serve-html.ts';
import { inRoot, openWorld, tap, visit, type World } from './visit.ts';

/** Two cores shared with other tests: a second is not always enough. */
const SLOW = { timeout: 8000 };

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

describe('the widgets on a strict page of another site', () => {
	it.each(['/card', '/find', '/events', '/ar'])(
		'%s works under its policy without a complaint',
		async (path) => {
			const { page, problems } = await visit(world);
			await page.goto(world.site.address + path);
			await inRoot(page, '[data-sw] h2');
			await page.waitForLoadState('networkidle');
			expect(problems).toEqual([]);
		},
	);

	it('asks for the widgets’ own files and nothing else, and keeps nothing', async () => {
		const { page, context, requests } = await visit(world);
		await page.goto(`${world.site.address}/ar`);
		await inRoot(page, '[data-field="province"] option:nth-child(2)');
		const foreign = requests.filter((url) => !url.startsWith(world.site.address));
		expect(foreign.length).toBeGreaterThan(2);
		for (const url of foreign)
			expect(url).toMatch(/^HOST\/(w\/1\.0\.0\/all\.js|w\/1\/|api\/trpc\/webinar\.list\?)/);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	it('shows the whole card without JavaScript, and its next steps', async () => {
		const { page } = await visit(world, { javaScript: false });
		await page.goto(`${world.site.address}/card`);
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const names = nodes.map((node) => String(node.name?.value ?? ''));
		for (const name of ['Gaat het goed thuis?', 'Bel 112', 'Het gaat over mij', 'Een kind dat ik ken']) {
			expect(names).toContain(name);
		}
		expect(names.some((name) => name.includes('0800-2000'))).toBe(true);
	});

	it('moves nothing on the page when the script comes to ready HTML', async () => {
		const { page } = await visit(world);
		await page.addInitScript(() => {
			const shifts = { sum: 0 };
			Object.defineProperty(globalThis, 'shifts', { value: shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${world.site.address}/card`);
		await page.waitForLoadState('networkidle');
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(
			0,
		);
	});

	it('stands being loaded twice, in two versions, inside a table of a page that resets every style', async () => {
		const { origin } = world.host;
		const old = await serveHtml(`<style>*{all:unset}</style><script src="${origin}/w/1/card.js"></script>
			<script type="module" src="${origin}/w/1.0.0/all.js"></script>
			<table><tr><td><sw-signals-card></sw-signals-card></td><td><sw-signals-card lang="en"></sw-signals-card></td></tr></table>`);
		const { page, problems } = await visit(world);
		await page.goto(old.address);
		await page.waitForLoadState('networkidle');
		const shown = await page.evaluate(() =>
			(globalThis as unknown as { testRoots: ShadowRoot[] }).testRoots.map((root) => {
				const heading = root.querySelector('h2');
				return [heading?.lang ?? '', heading ? getComputedStyle(heading).display : 'none'].join('');
			}),
		);
		expect(shown).toEqual(['block', 'block']);
		expect(problems).toEqual([]);
		await old.close();
	});
});

describe('signing up on a page of another site', () => {
	it('types in the private frame, survives a lost answer, and gives code and place', async () => {
		const { page, problems } = await visit(world);
		await page.goto(`${world.site.address}/events`);
		await tap(page, '[part="choose"]');
		await expect.poll(() => page.frames().length).toBe(2);
		const frame = page.frames()[1];
		if (!frame) throw new Error('The frame did not come.');
		await (await inRoot(frame, '[data-field="name"]')).fill('Roos');
		// Twice: Chromium itself posts again when a connection it had kept turns out to be closed.
		world.host.dropNext(2);
		await tap(frame, '.form .main');
		await expect
			.poll(async () => (await inRoot(frame, '.form [role="alert"]')).textContent(), SLOW)
			.toContain('lukte niet');
		await tap(frame, '.form .main');
		expect(await (await inRoot(frame, '.code')).textContent()).toBe('7KQM-2XDA');
		expect(await (await inRoot(frame, '.done')).textContent()).toContain('plaats 3');
		const bodies = world.host.calls
			.filter(({ name }) => name === 'webinar.signUp')
			.map(({ body }) => JSON.parse(body) as { requestId: string; name: string; webinarId: string });
		expect(bodies.length).toBeGreaterThan(1);
		for (const body of bodies) expect(body).toEqual(bodies[0]);
		expect(bodies[0]?.webinarId).toBe(WEBINARS[0]?.id);
		expect(problems.filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
	});

	it('tells the page around it nothing: no key, no message, no address with what was chosen', async () => {
		const { page } = await visit(world);
		await page.addInitScript(() => {
			const heard: string[] = [];
			Object.defineProperty(globalThis, 'heard', { value: heard });
			for (const type of ['keydown', 'input', 'message']) {
				addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
			}
		});
		await page.goto(`${world.site.address}/events`);
		const heard = (): Promise<string[]> =>
			page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
		// The ear works: a key on the page itself is heard.
		await page.keyboard.press('q');
		expect(await heard()).toEqual(['keydown q']);
		await tap(page, '[part="choose"]');
		await expect.poll(() => page.frames().length).toBe(2);
		const frame = page.frames()[1];
		if (!frame) throw new Error('The frame did not come.');
		await (await inRoot(frame, '[data-field="name"]')).click();
		await page.keyboard.type('Roos');
		expect(await heard()).toEqual(['keydown q']);
		const addresses = await page.evaluate(() =>
			performance.getEntriesByType('resource').map(({ name }) => name),
		);
		expect(addresses.join()).toContain('/w/1/frame/signup');
		for (const { id } of WEBINARS) expect(addresses.join()).not.toContain(id);
		expect(await page.evaluate(() => window.length)).toBe(0);
	});

	it('makes a calendar file without a word of the subject', async () => {
		const { page } = await visit(world);
		await page.goto(`${world.host.origin}/w/1/frame/signup?lang=nl`);
		await tap(page, '[part="choose"]');
		await tap(page, '.form .main');
		const [download] = await Promise.all([page.waitForEvent('download'), tap(page, '.done .button')]);
		expect(download.suggestedFilename()).toBe('agenda.ics');
		const stream = await download.createReadStream();
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(chunk as Buffer);
		const file = Buffer.concat(chunks).toString();
		expect(file).toContain('DTSTART:20261210T183000Z');
		expect(file).toContain('SUMMARY:Afspraak');
		for (const word of ['Samen', 'webinar', 'localhost', WEBINARS[0]?.id ?? '-'])
			expect(file).not.toContain(word);
	});
});

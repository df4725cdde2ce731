import type { Frame, Page } from '@playwright/test';
import { WEBINARS } from '@sleutelwerk/widgets/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHtml } from './serve-html.ts';
import { inRoot, openWorld, visit, type World } from './visit.ts';

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.end());

type Noting = typeof globalThis & { noted: string[]; order: (id: string) => void };

/** The page's own script: notes all that a page hears from and sees of a frame it holds. */
function noteEverything(): void {
	const noted: string[] = [];
	const frame = document.querySelector('iframe') as HTMLIFrameElement;
	const types =
		'click pointerdown touchstart keydown keyup beforeinput input change toggle submit scroll copy';
	for (const type of types.split(' ')) addEventListener(type, () => noted.push(type), true);
	addEventListener('message', ({ data }) => noted.push(`message ${JSON.stringify(data)}`));
	addEventListener('hashchange', () => noted.push('hashchange'));
	new ResizeObserver(() => noted.push(`size ${frame.offsetHeight}`)).observe(frame);
	new PerformanceObserver((list) => {
		for (const { name } of list.getEntries()) noted.push(`asked ${new URL(name).pathname}`);
	}).observe({ type: 'resource', buffered: true });
	const order = (id: string): void => {
		// The page takes the place of our element and holds the other end of its port.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => noted.push(`port ${JSON.stringify(data)}`);
		frame.contentWindow?.postMessage({ sw: 'webinar', id, exit: undefined, partner: null }, '*', [port2]);
	};
	Object.assign(globalThis, { noted, order });
}

/** What it may ask of the frame at any time. */
function lookInto(): unknown[] {
	const frame = document.querySelector('iframe') as HTMLIFrameElement;
	const reach = (look: () => unknown): unknown => {
		try {
			return look();
		} catch (error) {
			return (error as Error).name;
		}
	};
	const view = frame.contentWindow;
	return [
		frame.contentDocument,
		reach(() => view?.document.title),
		reach(() => view?.location.href),
		reach(() => view?.name),
		reach(() => view?.length),
		reach(() => view?.history.length),
		history.length,
		document.cookie,
		localStorage.length + sessionStorage.length,
	];
}

type Typing = (frame: Frame, page: Page) => Promise<void>;

/** All that the page knows after somebody was busy in the frame. */
async function knownAfter(source: string, busy: Typing): Promise<unknown[]> {
	const site = await serveHtml(`<iframe src="${source}" style="inline-size:100%;block-size:700px"></iframe>`);
	const { page, context } = await visit(world, { touch: true });
	await page.goto(site.address);
	await page.evaluate(noteEverything);
	const frame = page.frames()[1];
	if (!frame) throw new Error('The frame did not come.');
	await frame.waitForLoadState('networkidle');
	// What was there before anybody did anything is told by two observers, in no order of their own.
	await page.waitForTimeout(300);
	await page.evaluate(() => void (globalThis as Noting).noted.sort());
	await page.evaluate((id) => (globalThis as Noting).order(id), WEBINARS[0]?.id ?? '');
	await busy(frame, page);
	await page.waitForTimeout(300);
	const known = await page.evaluate(() => (globalThis as Noting).noted);
	const now = await page.evaluate(lookInto);
	await context.close();
	site.close();
	return [...known, now];
}

const SIGNUP = (): string => `${world.host.origin}/w/1/frame/signup?lang=nl`;
const FINDER = (): string => `${world.host.origin}/w/1/frame/finder?lang=nl`;

const signUp: Typing = async (frame, page) => {
	await (await inRoot(frame, '[data-field="name"]')).tap();
	await page.keyboard.type('Roos');
	await (await inRoot(frame, '.form .main')).tap();
	await inRoot(frame, '.code');
};
const askQuestion: Typing = async (frame, page) => {
	await inRoot(frame, '.form');
	await (await inRoot(frame, 'details:has([data-field="question"]) summary')).tap();
	await (await inRoot(frame, '[data-field="question"]')).tap();
	await page.keyboard.type('Wat doet Veilig Thuis met mijn naam?');
	await frame.evaluate(() => undefined);
};
const search =
	(words: string): Typing =>
	async (frame, page) => {
		await (await inRoot(frame, '[data-field="text"]')).tap();
		await page.keyboard.type(words);
		await inRoot(frame, '[data-results] .service');
	};

describe('a page that holds a private frame', () => {
	it('knows the same whether somebody signed up or asked a question: the size of the form, once', async () => {
		const one = await knownAfter(SIGNUP(), signUp);
		expect(one.filter((note) => String(note).startsWith('port'))).toHaveLength(1);
		expect(await knownAfter(SIGNUP(), askQuestion)).toEqual(one);
		expect(one.at(-1)).toEqual([
			null,
			'SecurityError',
			'SecurityError',
			'SecurityError',
			0,
			'SecurityError',
			2,
			'',
			0,
		]);
	});

	it('knows the same whatever is sought', async () => {
		const one = await knownAfter(FINDER(), search('slaan'));
		expect(await knownAfter(FINDER(), search('verkrachting'))).toEqual(one);
		expect(JSON.stringify(one)).not.toContain('port');
	});

	it('would notice a frame that talks', async () => {
		const talking = await serveHtml(`<script>
			let port; onmessage = ({ ports }) => (port = ports[0]);
			const tell = () => port.postMessage({ height: document.documentElement.offsetHeight });
			</script><input><details ontoggle="tell()"><summary>Vraag</summary><p>x</p></details>`);
		const open: Typing = async (frame) => void (await frame.locator('summary').tap());
		const type: Typing = async (frame) => void (await frame.locator('input').tap());
		expect(await knownAfter(talking.address, open)).not.toEqual(await knownAfter(talking.address, type));
		talking.close();
	});
});

import { cpus, loadavg } from 'node:os';
import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { serveWidgets } from '@sleutelwerk/widgets/testing';
import { chromium, type Browser } from '@playwright/test';
import { quantile } from '../measure.ts';
import { paintsOf, type Paints } from '../phone/paints.ts';
import { firstTap, type TapTarget } from './first-tap.ts';
import { pageBodies, servePages, type Pages } from './page.ts';
import { sizeRows } from './sizes.ts';

/** Chromium's own "Slow 3G": 400 kbit/s, two seconds for a turn. */
const SLOW_3G = {
	offline: false,
	latency: 2000,
	downloadThroughput: 51_200,
	uploadThroughput: 51_200,
};
const SERVICES = 2000;
const KINDS = ['card', 'finder', 'signup'] as const;
const FORMS = ['plain', 'ready', 'element'] as const;

/**
 * What issue 5 asks of the widgets on a bad phone: bytes beside others', when the content is seen beside the same words as
 * plain HTML, and how long a first tap takes; with 2,000 services on the map.
 */
export async function benchWidgets(runs: number): Promise<void> {
	const host = await serveWidgets(0, SERVICES);
	const read = async (file: string): Promise<string> => (await fetch(`${host.origin}/w/1/${file}`)).text();
	const pages = await servePages(
		await pageBodies({ origin: host.origin, ready: (kind) => read(`${kind}.nl.html`) }),
	);
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() });
	try {
		printSizes(await sizeRows(read));
		const load = loadavg().map((one) => one.toFixed(1));
		say(`\n${runs} runs, medians, load ${load.join(' ')} on ${cpus().length} processors`);
		await printPaints(browser, pages, runs);
		await printTaps(browser, pages, runs);
	} finally {
		await browser.close();
		pages.close();
		await host.close();
	}
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (name: string, cells: readonly (string | number)[]): string =>
	name.padEnd(26) + cells.map((cell) => String(cell).padStart(12)).join('');

function printSizes(rows: Awaited<ReturnType<typeof sizeRows>>): void {
	say(row('bytes', ['gzip', 'brotli', 'budget br']));
	for (const { name, gzip, brotli, budget } of rows) say(row(name, [gzip, brotli ?? '', budget ?? '']));
}

async function inContext<Result>(
	browser: Browser,
	work: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<Result>,
): Promise<Result> {
	const context = await browser.newContext({
		viewport: { width: 390, height: 844 },
		isMobile: true,
		hasTouch: true,
	});
	try {
		return await work(context);
	} finally {
		await context.close();
	}
}

async function printPaints(browser: Browser, pages: Pages, runs: number): Promise<void> {
	const slow = { line: SLOW_3G, rate: 6 };
	await inContext(browser, (context) => paintsOf(context, pages.at('/warm'), slow));
	say(row('Slow 3G, CPU x6, ms', ['first', 'largest', 'x plain']));
	for (const kind of KINDS) {
		const seen = new Map<string, Paints[]>(FORMS.map((form) => [form, []]));
		// Turn by turn: a machine that gets busier gets so for all of them.
		for (let run = 0; run < runs; run += 1)
			for (const form of FORMS)
				seen
					.get(form)
					?.push(await inContext(browser, (one) => paintsOf(one, pages.at(`/${kind}/${form}`), slow)));
		const plain = median(seen.get('plain')?.map(({ largest }) => largest) ?? []);
		for (const [form, paints] of seen) {
			const largest = median(paints.map((one) => one.largest));
			const first = median(paints.map((one) => one.first));
			say(row(`${kind}, ${form}`, [first, largest, (largest / plain).toFixed(2)]));
		}
	}
}

const TAPS: Readonly<Record<string, Omit<TapTarget, 'url'> & { path: string }>> = {
	'card: open a list': { path: '/card/ready', selector: '.who summary', ready: '[data-sw]' },
	'same in plain HTML': { path: '/card/plain', selector: '.who summary', ready: '[data-sw]' },
	'finder: only free': {
		path: '/finder/ready',
		selector: '[data-field="free"]',
		ready: '[data-field="province"] option:nth-child(2)',
	},
	'sign-up: choose one': { path: '/signup/ready', selector: '[part="choose"]', ready: '[part="choose"]' },
};

async function printTaps(browser: Browser, pages: Pages, runs: number): Promise<void> {
	say(row('first tap to frame, ms', ['CPU x6', 'CPU x20']));
	for (const [name, { path, ...target }] of Object.entries(TAPS)) {
		const cells: number[] = [];
		for (const rate of [6, 20]) {
			const times: number[] = [];
			for (let run = 0; run < runs; run += 1)
				times.push(
					await inContext(browser, (one) => firstTap(one, { ...target, url: pages.at(path) }, rate)),
				);
			cells.push(median(times));
		}
		say(row(name, cells));
	}
}

function median(values: readonly number[]): number {
	return Math.round(
		quantile(
			[...values].sort((a, b) => a - b),
			0.5,
		),
	);
}

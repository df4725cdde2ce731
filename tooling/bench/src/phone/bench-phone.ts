import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { browserArgs, findBrowser } from '@sleutelwerk/browser';
import { chromium, type Browser } from '@playwright/test';
import { logIn } from '../log-in.ts';
import { quantile } from '../measure.ts';
import type { Bench } from '../with-product.ts';
import { paintsOf, type Paints } from './paints.ts';

type Target = { name: string; url: string; cookie?: string };
/** Milliseconds, each the median of the runs. */
type Row = { name: string; cold: Paints; warm: Paints };

/** The least a page can be: what the line, the processor and the browser take by themselves. */
const PLAIN = '<!doctype html><html lang="nl"><title>plain</title><h1>Hello</h1><p>One line of text.</p>';

/**
 * When something is to be seen on a cheap phone (issue 3: 1.6 Mbit/s, 150 ms, a processor four times slower), with
 * nothing kept and again with what the first visit kept, beside a plain page in the same runs.
 */
export async function benchPhone({ origin }: Bench, runs: number): Promise<void> {
	const plain = await servePlain();
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArgs() });
	try {
		const cookie = await logIn(origin, 'deelnemer5');
		const targets: Target[] = [
			{ name: 'plain page', url: `http://127.0.0.1:${(plain.address() as AddressInfo).port}/` },
			{ name: 'lesson', url: `${origin}/learn/1/1`, cookie },
			{ name: 'signals card', url: `${origin}/card` },
			{ name: 'finder', url: `${origin}/find` },
		];
		// The first visit also starts the browser and fills the server's caches.
		for (const target of targets) await visitTwice(browser, target);
		const seen = new Map<string, { cold: Paints; warm: Paints }[]>(targets.map(({ name }) => [name, []]));
		for (let run = 0; run < runs; run += 1)
			for (const target of targets) seen.get(target.name)?.push(await visitTwice(browser, target));
		const rows = [...seen].map(([name, visits]): Row => ({
			name,
			cold: medianOf(visits.map(({ cold }) => cold)),
			warm: medianOf(visits.map(({ warm }) => warm)),
		}));
		print(rows, runs);
	} finally {
		await browser.close();
		plain.close();
	}
}

/** A new visitor's first visit and her second one, each a page of its own. */
async function visitTwice(browser: Browser, target: Target): Promise<{ cold: Paints; warm: Paints }> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
	try {
		const [name = '', value = ''] = target.cookie?.split('=') ?? [];
		if (name) await context.addCookies([{ name, value, url: target.url }]);
		return { cold: await paintsOf(context, target.url), warm: await paintsOf(context, target.url) };
	} finally {
		await context.close();
	}
}

function medianOf(all: readonly Paints[]): Paints {
	const median = (pick: (one: Paints) => number) =>
		Math.round(
			quantile(
				all.map(pick).sort((a, b) => a - b),
				0.5,
			),
		);
	return { first: median(({ first }) => first), largest: median(({ largest }) => largest) };
}

function print(rows: readonly Row[], runs: number): void {
	const cells = (row: Row) => [row.cold.first, row.cold.largest, row.warm.first, row.warm.largest];
	const line = (name: string, words: readonly (string | number)[]) =>
		name.padEnd(14) + words.map((word) => String(word).padStart(12)).join('');
	const head = line('ms, median', ['cold first', 'cold largest', 'warm first', 'warm largest']);
	const load = loadavg().map((one) => one.toFixed(1));
	process.stdout.write(`${runs} runs, load ${load.join(' ')} on ${cpus().length} processors\n${head}\n`);
	for (const row of rows) process.stdout.write(`${line(row.name, cells(row))}\n`);
	process.stdout.write(`${JSON.stringify({ runs, load, processors: cpus().length, rows })}\n`);
}

async function servePlain(): Promise<Server> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(PLAIN);
	});
	await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
	return server;
}

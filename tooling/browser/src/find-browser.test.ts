import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { browserArgs } from './browser-args.ts';
import { findBrowser } from './find-browser.ts';
import type { Command, World } from './world.ts';

type Machine = { files?: string[]; broken?: string[]; env?: Record<string, string>; root?: boolean };

/** A machine of which only the files are known; an install puts its browser there when `gives` says so. */
function machine(
	{ files = [], broken = [], env = {}, root = false }: Machine,
	gives: Record<string, string> = {},
) {
	const there = new Set([...files, ...broken]);
	const ran: Command[] = [];
	const world: World = {
		env: { PATH: '/usr/local/bin:/usr/bin', ...env },
		platform: 'linux',
		isRoot: root,
		isExecutable: (path) => there.has(path),
		succeeds: (command) => {
			ran.push(command);
			const name = command.args.includes('install') ? command.file : undefined;
			const gift = name === undefined ? undefined : gives[name];
			if (gift) there.add(gift);
			if (name !== undefined) return Promise.resolve(gift !== undefined);
			return Promise.resolve(!broken.includes(command.file));
		},
		playwrightChromium: () => Promise.resolve('/cache/playwright/chrome'),
		playwrightInstall: () => ({ file: '/usr/bin/node', args: ['cli.js', 'install', 'chromium'], seconds: 1 }),
		say: () => {},
	};
	return { world, ran };
}

describe('where a browser is found', () => {
	it('takes CHROME_PATH before anything else', async () => {
		const { world } = machine({
			files: ['/my/chrome', '/usr/bin/chromium'],
			env: { CHROME_PATH: '/my/chrome' },
		});
		expect(await findBrowser(world)).toBe('/my/chrome');
	});

	it('says in one line that CHROME_PATH is wrong instead of taking another browser silently', async () => {
		const { world } = machine({ files: ['/usr/bin/chromium'], env: { CHROME_PATH: '/gone' } });
		await expect(findBrowser(world)).rejects.toThrow(/^CHROME_PATH names \/gone[^\n]*$/);
	});

	it('takes a browser of the system before the one of Playwright', async () => {
		const { world } = machine({ files: ['/usr/bin/google-chrome', '/cache/playwright/chrome'] });
		expect(await findBrowser(world)).toBe('/usr/bin/google-chrome');
	});

	it('passes over a file that is there and does not start', async () => {
		const { world } = machine({ files: ['/cache/playwright/chrome'], broken: ['/usr/bin/chromium-browser'] });
		expect(await findBrowser(world)).toBe('/cache/playwright/chrome');
	});

	it('passes over a broken name and takes the next of the system', async () => {
		const { world } = machine({ files: ['/usr/bin/google-chrome'], broken: ['/usr/bin/chromium'] });
		expect(await findBrowser(world)).toBe('/usr/bin/google-chrome');
	});
});

describe('when no browser is there', () => {
	it('installs one by apt as root', async () => {
		const { world, ran } = machine(
			{ files: ['/usr/bin/apt-get'], root: true },
			{ '/usr/bin/apt-get': '/usr/bin/chromium' },
		);
		expect(await findBrowser(world)).toBe('/usr/bin/chromium');
		expect(ran.map(({ args }) => args.at(-1))).toContain('update');
	});

	it('does not touch apt for an ordinary user and installs by Playwright', async () => {
		const { world, ran } = machine(
			{ files: ['/usr/bin/apt-get'] },
			{ '/usr/bin/node': '/cache/playwright/chrome' },
		);
		expect(await findBrowser(world)).toBe('/cache/playwright/chrome');
		expect(ran.some(({ file }) => file.includes('apt-get'))).toBe(false);
	});

	it('turns to Playwright when apt fails, and says in one line when nothing works', async () => {
		const { world, ran } = machine({ files: ['/usr/bin/apt-get'], root: true });
		await expect(findBrowser(world)).rejects.toThrow(/^No Chromium or Chrome[^\n]*CHROME_PATH[^\n]*$/);
		expect(ran.some(({ file }) => file === '/usr/bin/node')).toBe(true);
	});
});

describe('the browser of this machine', () => {
	it('starts with the arguments and reads a page', async () => {
		const args = [...browserArgs(), '--headless', '--dump-dom', 'data:text/html,<p id=here>hello</p>'];
		const { stdout } = await promisify(execFile)(await findBrowser(), args);
		expect(stdout).toContain('<p id="here">hello</p>');
	}, 90_000);

	it('gives up the sandbox as root only', () => {
		expect(browserArgs(0)).toContain('--no-sandbox');
		expect(browserArgs(1000)).not.toContain('--no-sandbox');
		expect(browserArgs(1000)).toContain('--disable-background-networking');
	});
});

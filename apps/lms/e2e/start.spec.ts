import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '@sleutelwerk/scripts/product';
import { processesWith, processIdOf } from '@sleutelwerk/scripts/processes';
import { runStart, type Started } from './support/run-start.ts';

// These read the list of processes as Linux shows it.
test.skip(process.platform !== 'linux', 'needs /proc');
test.describe.configure({ timeout: 180_000 });

const POSTGRES = /postgres -D /;
const START = /^\S*node \S*src\/start\.ts/;
const LMS = /^\S*node .*apps\/lms\/src\/main\.ts/;

let dataDir = '';
let env: Record<string, string> = {};
let origin = '';

test.beforeAll(async () => {
	dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-start-'));
	chmodSync(dataDir, 0o755);
	const port = await findFreePort();
	const partnerPort = await findFreePort([port]);
	env = { DATA_DIR: dataDir, PORT: String(port), PARTNER_PORT: String(partnerPort) };
	origin = `http://localhost:${port}`;
});
test.afterAll(async () => {
	for (const line of processesWith(dataDir)) process.kill(Number(line.split(' ')[0]), 'SIGKILL');
	rmSync(dataDir, { recursive: true, force: true });
});

async function expectNothingLeft(): Promise<void> {
	await expect(() => expect(processesWith(dataDir)).toEqual([])).toPass({ timeout: 20_000 });
}

async function stop(started: Started): Promise<void> {
	process.kill(-started.pid, 'SIGTERM');
	await started.ended;
	await expectNothingLeft();
}

test('the first start gets ready, tells the accounts, and ends whole with its group', async () => {
	const started = runStart(env);
	await started.ready();
	expect(started.said().trimEnd().split('\n').at(-1)).toBe(`Ready on ${origin}`);
	expect(started.said()).toContain(`http://127.0.0.1:${env['PARTNER_PORT']}`);
	expect(started.said()).toContain('trainee@example.test');
	expect(JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8'))).toHaveProperty('groups');
	expect((await fetch(`${origin}/readyz`)).status).toBe(200);
	expect((await fetch(`http://127.0.0.1:${env['PARTNER_PORT']}/`)).status).toBe(200);
	expect(processesWith(dataDir).length).toBeGreaterThanOrEqual(4);
	await stop(started);
});

test('the second start is quick, keeps the data, and pnpm alone can be told to end', async () => {
	const before = readFileSync(path.join(dataDir, 'demo.json'), 'utf8');
	const start = Date.now();
	const started = runStart(env);
	await started.ready();
	expect(Date.now() - start).toBeLessThan(20_000);
	expect(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')).toBe(before);
	process.kill(started.pid, 'SIGTERM');
	await started.ended;
	await expectNothingLeft();
});

test('after kill -9 of everything but the database the next start takes it over', async () => {
	const started = runStart(env);
	await started.ready();
	const postgres = processIdOf(POSTGRES, dataDir);
	process.kill(processIdOf(START, dataDir), 'SIGKILL');
	process.kill(-started.pid, 'SIGKILL');
	await started.ended;
	const again = runStart(env);
	await again.ready();
	expect(processIdOf(POSTGRES, dataDir)).toBe(postgres);
	await stop(again);
});

test('what dies is started again', async () => {
	const started = runStart(env);
	await started.ready();
	process.kill(processIdOf(POSTGRES, dataDir), 'SIGKILL');
	process.kill(processIdOf(LMS, dataDir), 'SIGKILL');
	await expect(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(200)).toPass({
		timeout: 30_000,
	});
	await stop(started);
});

test('a start that is ended while it still starts leaves nothing', async () => {
	for (const words of ['Building', 'Starting PostgreSQL']) {
		const started = runStart(env);
		await expect(() => expect(started.said()).toContain(words)).toPass({ intervals: [20] });
		await stop(started);
	}
});

test('a second start over the same folder is refused, and the first lives on', async () => {
	const started = runStart(env);
	await started.ready();
	const other = runStart({
		...env,
		PORT: String(await findFreePort()),
		PARTNER_PORT: String(await findFreePort()),
	});
	expect(await other.ended).toBe(1);
	expect(ownLines(other)).toEqual([expect.stringMatching(/^DATA_DIR: .* is in use by another start/)]);
	expect((await fetch(`${origin}/readyz`)).status).toBe(200);
	await stop(started);
});

/** What was printed without the lines of the package manager. */
function ownLines(started: Started): string[] {
	const lines = started.said().split('\n');
	return lines.filter((line) => line.trim() && !/^\$ |ELIFECYCLE|^npm warn/.test(line));
}

test.describe('a wrong value ends in one line that names the variable', () => {
	const WRONG: readonly [string, string][] = [
		['PORT', 'abc'],
		['DATABASE_URL', 'postgres://nobody:nothing@127.0.0.1:1/none'],
		['DATABASE_URL', 'mysql://localhost/none'],
		['DEMO', 'maybe'],
		['TRUST_PROXY', 'yes'],
	];
	for (const [name, value] of WRONG) {
		test(`${name}=${value}`, async () => {
			const started = runStart({ ...env, [name]: value });
			expect(await started.ended).toBe(1);
			expect(ownLines(started)).toEqual([expect.stringMatching(new RegExp(`^${name}\\b.*\\.$`))]);
			expect(ownLines(started).join()).not.toContain('nothing');
		});
	}

	test('a demonstration for everybody', async () => {
		const started = runStart({ ...env, DEMO: '1', ORIGIN: 'https://course.example.org' });
		expect(await started.ended).toBe(1);
		expect(ownLines(started)).toEqual([expect.stringMatching(/^DEMO is not usable/)]);
	});

	test('a taken port', async () => {
		const squatter = createServer().listen(Number(env['PORT']), '127.0.0.1');
		const started = runStart(env);
		expect(await started.ended).toBe(1);
		squatter.close();
		expect(ownLines(started)).toEqual([expect.stringMatching(/^PORT: port \d+ is taken/)]);
		await expectNothingLeft();
	});
});

test('an empty start has no demonstration', async () => {
	const empty = path.join(dataDir, 'empty');
	const started = runStart({ ...env, DATA_DIR: empty, DEMO: '0' });
	await started.ready();
	expect(started.said()).not.toContain('example.test');
	expect(existsSync(path.join(empty, 'demo.json'))).toBe(false);
	await stop(started);
});

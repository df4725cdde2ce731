import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadOrCreateAppKey } from './app-key.ts';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'app-key-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('the key of the house', () => {
	it('is made once, kept with mode 600 and read back', async () => {
		const first = await loadOrCreateAppKey(join(dir, 'new'));
		expect(first.length).toBeGreaterThanOrEqual(32);
		expect(await loadOrCreateAppKey(join(dir, 'new'))).toEqual(first);
		expect(await readdir(join(dir, 'new'))).toEqual(['app.key']);
		expect((await stat(join(dir, 'new', 'app.key'))).mode & 0o777).toBe(0o600);
	});

	it('is closed again when a copy came with wider rights', async () => {
		const first = await loadOrCreateAppKey(dir);
		await chmod(join(dir, 'app.key'), 0o644);
		expect(await loadOrCreateAppKey(dir)).toEqual(first);
		expect((await stat(join(dir, 'app.key'))).mode & 0o777).toBe(0o600);
	});

	it('is one and the same for many that start at once', async () => {
		const keys = await Promise.all(Array.from({ length: 20 }, () => loadOrCreateAppKey(dir)));
		expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
		expect(await readdir(dir)).toEqual(['app.key']);
	});

	it('is one and the same for processes that start at once', async () => {
		const module = JSON.stringify(new URL('./app-key.ts', import.meta.url).href);
		const script = `const { loadOrCreateAppKey } = await import(${module});
			process.stdout.write((await loadOrCreateAppKey(process.argv[1])).toString('hex'));`;
		const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, dir]);
		const answers = await Promise.all([start(), start(), start()]);
		expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
		expect(answers[0]?.stdout).toMatch(/^[0-9a-f]{64,}$/);
	});

	it('is the given one, and then no file is made', async () => {
		const given = 'een-lang-geheim-van-minstens-32-tekens';
		expect(await loadOrCreateAppKey(dir, given)).toEqual(Buffer.from(given));
		expect(await readdir(dir)).toEqual([]);
	});

	it('stays the same when what stands in the file is given to a second machine', async () => {
		const first = await loadOrCreateAppKey(dir);
		const kept = await readFile(join(dir, 'app.key'), 'utf8');
		expect(await loadOrCreateAppKey('unused', kept.trim())).toEqual(first);
	});

	it.each(['secret', 'a'.repeat(64), 'a-secret-of-31-characters-only!'])(
		'is refused in one line that names the variable: %s',
		async (given) => {
			await expect(loadOrCreateAppKey(dir, given)).rejects.toThrow(/^APP_KEY takes [^\n]*$/);
		},
	);

	it('is never replaced silently when its file is damaged: everything sealed with it would be lost', async () => {
		await writeFile(join(dir, 'app.key'), 'damaged');
		await expect(loadOrCreateAppKey(dir)).rejects.toThrow('app.key');
		expect(await readFile(join(dir, 'app.key'), 'utf8')).toBe('damaged');
	});
});

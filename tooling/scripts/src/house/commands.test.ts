import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLastBackup } from '@sleutelwerk/db/backup';
import { openEmptyDatabase, openTestDatabase } from '@sleutelwerk/db/testing';
import { openDatabase, type Database } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { MIGRATIONS } from './migrations.ts';
import { runScript, type Said } from './run-script.ts';

// Each command is a process of its own that opens the whole house: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let dataDir = '';
let database: Database;
beforeAll(async () => {
	dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-command-'));
	chmodSync(dataDir, 0o755);
	database = await openTestDatabase();
});
afterAll(async () => {
	await database.close();
	rmSync(dataDir, { recursive: true, force: true });
});

/** Runs a script over the house of this test. */
function run(script: string, ...args: string[]): Promise<Said> {
	return runScript(script, args, {
		DATA_DIR: dataDir,
		DATABASE_URL: database.url,
		ORIGIN: 'http://localhost:3999',
	});
}

async function count(table: string): Promise<number> {
	const [row] = await database.db.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${table}`));
	return row?.n ?? -1;
}

it('gives an admin a link, and never turns a house into a demonstration', async () => {
	const said = await run('admin.ts', 'first@example.org');
	expect(said).toMatchObject({ code: 0, err: '' });
	expect(said.out).toMatch(/^http:\/\/localhost:3999\/login\/link\/\S{20,}$/m);
	expect(await count('account')).toBe(1);
	expect(await count("member where role = 'admin'")).toBe(1);
	expect(await count('cohort')).toBe(0);
});

it('runs a job, and says which there are', async () => {
	expect(await run('job.ts', 'purge-attempts')).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^purge-attempts: done in \d+ ms$/m) as string,
	});
	const wrong = await run('job.ts', 'tidy');
	expect(wrong.code).toBe(1);
	expect(wrong.err).toMatch(/^pnpm job takes one of: .*purge-attempts.*\.\n$/);
});

it('adds made-up services, the same ones only once', async () => {
	const before = await count('service');
	expect((await run('generate-services.ts', '700')).out).toContain('700 fictitious services added, 0');
	expect((await run('generate-services.ts', '700')).out).toContain('0 fictitious services added, 700');
	expect(await count('service')).toBe(before + 700);
	expect((await run('generate-services.ts', 'many')).code).toBe(1);
});

it('backs up to a file that only its owner reads, and restores it elsewhere', async () => {
	const file = path.join(dataDir, 'all.backup.gz');
	const made = await run('backup.ts', file);
	expect(made).toMatchObject({ code: 0, err: '' });
	expect(await readLastBackup(dataDir)).toMatchObject({ bytes: statSync(file).size });
	expect(made.out).toMatch(/^\S+all\.backup\.gz: [\d,]+ rows of \d+ tables\n.*keep them apart/s);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const url = await openEmptyDatabase();
	const back = await runScript('restore.ts', [file], { DATA_DIR: dataDir, DATABASE_URL: url });
	expect(back).toMatchObject({ code: 0, err: '' });
	expect(back.out).toContain(/[\d,]+ rows of \d+ tables/.exec(made.out)?.[0]);
	const again = await runScript('restore.ts', [file], { DATA_DIR: dataDir, DATABASE_URL: url });
	expect(again).toMatchObject({ code: 1, err: expect.stringContaining('not empty') as string });
	const wrong = await run('restore.ts', path.join(dataDir, 'none.gz'));
	expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('There is no file') as string });
});

it('signs with a new key, and keeps what the old one needs to be checked', async () => {
	const file = path.join(dataDir, 'signing-keys.json');
	const said = await run('rotate-keys.ts');
	expect(said).toMatchObject({ code: 0, err: '' });
	type Kept = { current: string; keys: { id: string; retiredAt?: string; privateKeyMultibase?: string }[] };
	const { current, keys } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
	expect(said.out).toContain(current);
	expect(keys.length).toBeGreaterThan(1);
	for (const { id, retiredAt } of keys) expect([id, retiredAt !== undefined]).toEqual([id, id !== current]);
	expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('leaves no half backup behind where the disk ends', async () => {
	const file = path.join(dataDir, 'no-such-folder', 'a.gz');
	expect(await run('backup.ts', file)).toMatchObject({
		code: 1,
		err: expect.stringContaining('ENOENT') as string,
	});
	expect(existsSync(`${file}.part`)).toBe(false);
});

it('moves the embedded database of a folder into another one', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-move-'));
	chmodSync(folder, 0o755);
	try {
		const env = { DATA_DIR: folder, ORIGIN: 'http://localhost:3999' };
		expect(await runScript('admin.ts', ['first@example.org'], env)).toMatchObject({ code: 0 });
		const url = await openEmptyDatabase();
		const moved = await runScript('move-database.ts', [url], env);
		expect(moved).toMatchObject({ code: 0, err: '' });
		const target = openDatabase(url, { migrations: MIGRATIONS });
		const rows = await target.db.execute(sql`select email from account`);
		await target.close();
		expect([...rows]).toEqual([{ email: 'first@example.org' }]);
		expect(await runScript('move-database.ts', ['mysql://x'], env)).toMatchObject({ code: 1 });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestDatabase } from '@sleutelwerk/db/testing';
import type { Database } from '@sleutelwerk/db';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';

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

type Said = { code: number | null; out: string; err: string };

/** Runs a script as pnpm does. */
function run(script: string, ...args: string[]): Promise<Said> {
	const file = path.join(import.meta.dirname, '..', script);
	const env = {
		PATH: process.env.PATH,
		DATA_DIR: dataDir,
		DATABASE_URL: database.url,
		ORIGIN: 'http://localhost:3999',
	};
	const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Said = { code: null, out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => void (said.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => void (said.err += chunk.toString()));
	return new Promise((resolve) => void child.once('close', (code) => resolve({ ...said, code })));
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

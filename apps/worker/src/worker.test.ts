import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, openJobs, schema, type Database } from '@sleutelwerk/db';
import { MIGRATIONS, openTestDatabase } from '@sleutelwerk/db/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = path.join(import.meta.dirname, 'main.ts');
let database: Database;
let dataDir = '';
let child: ChildProcess;

function start(env: Record<string, string>): ChildProcess {
	const stdio = ['ignore', 'pipe', 'pipe'] as const;
	return spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...env }, stdio: [...stdio] });
}

async function waitFor(isThere: () => boolean, what: string): Promise<void> {
	const until = Date.now() + 25_000;
	while (!isThere()) {
		if (Date.now() > until) throw new Error(`${what} did not come`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

beforeAll(async () => {
	database = await openTestDatabase();
	dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-worker-'));
	child = start({
		DATABASE_URL: database.url,
		DATA_DIR: dataDir,
		MIGRATIONS_DIR: MIGRATIONS,
		WORKER: 'separate',
		MAIL_FROM: 'post@example.test',
	});
});
afterAll(async () => {
	child.kill('SIGKILL');
	await database.close();
	rmSync(dataDir, { recursive: true, force: true });
});

/** Writes a message and its job as the API does. */
async function writeMail(): Promise<string> {
	const own = openDatabase(database.url, { migrations: MIGRATIONS, maxConnections: 1 });
	const jobs = await openJobs(database.url, () => undefined);
	try {
		return await own.db.transaction(async (tx) => {
			const params = { link: 'http://localhost:3000/learn' };
			const rest = { recipient: 'amira@example.test', notBefore: new Date() };
			const [row] = await tx
				.insert(schema.outgoingMail)
				.values({ template: 'review-answered', locale: 'nl', dress: 'neutral', params, ...rest })
				.returning();
			const id = row?.id ?? '';
			await jobs.send(tx, 'mail', { data: { id } });
			return id;
		});
	} finally {
		await jobs.close();
		await own.close();
	}
}

describe('the worker', () => {
	it('sends what was enqueued elsewhere, keeps its clockwork, and ends when told to', async () => {
		let said = '';
		child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		await waitFor(() => said.includes('Working') || child.exitCode !== null, 'the worker');
		expect(said).toContain('Working');

		const id = await writeMail();
		const file = path.join(dataDir, 'mail', `${id}.eml`);
		await waitFor(() => existsSync(file), 'the message');
		expect(readFileSync(file, 'utf8')).toContain('amira@example.test');

		const cron = await database.db.execute<{ name: string }>(
			sql`select name from pgboss.schedule order by name`,
		);
		expect(cron.map((row) => row.name)).toContain('purge-registrations');

		child.kill('SIGTERM');
		const [code] = (await once(child, 'exit')) as [number | null];
		expect(code).toBe(0);
		await waitFor(() => existsSync(file), 'the message, still');
	}, 60_000);

	it('says in one line what is wrong with its environment', async () => {
		const broken = start({ DATABASE_URL: 'nonsense' });
		let said = '';
		broken.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
		const [code] = (await once(broken, 'exit')) as [number | null];
		expect(code).not.toBe(0);
		expect(said.trim().split('\n')).toEqual([expect.stringContaining('DATABASE_URL is not usable')]);
	});
});

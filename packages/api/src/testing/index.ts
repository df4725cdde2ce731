import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pickLocale } from '@sleutelwerk/core';
import { createSigningKeys, openPress } from '@sleutelwerk/credentials';
import { schema, type JobName, type Jobs } from '@sleutelwerk/db';
import { openTestDatabase } from '@sleutelwerk/db/testing';
import type { Role } from '@sleutelwerk/db/schema';
import { eq } from 'drizzle-orm';
import type { App, Context, Viewer } from '../context.ts';
import { fillDatabase } from '../demo/index.ts';
import { createLog } from '../log.ts';
import { NO_TRACE } from '../trace/trace.ts';
import { createCaller } from '../root.ts';
import { createShelf } from '../shelf.ts';

export type SentJob = { name: JobName; data: unknown; startAfter: Date | undefined };

export type TestApp = {
	app: App;
	/** Address of its database. */
	url: string;
	/** Jobs that were enqueued; rolled-back transactions are not told apart here, see the jobs' own tests. */
	sent: SentJob[];
	/** Lines of the log. */
	lines: string[];
	/** The API as one of the demonstration's people (`trainee`, `other.trainer`, `deelnemer3`, ...). */
	as(who: string, extra?: Partial<Context>): Promise<ReturnType<typeof createCaller>>;
	/** The API as nobody. */
	asNobody(extra?: Partial<Context>): ReturnType<typeof createCaller>;
	viewerOf(who: string): Promise<Viewer>;
	/** Sets the clock. */
	setNow(at: Date): void;
	close(): Promise<void>;
};

export const TEST_NOW = new Date('2026-11-22T10:00:00Z');

/** An app over a database of its own with the whole demonstration in it, and a clock that stands still. */
export async function openTestApp(): Promise<TestApp> {
	const database = await openTestDatabase();
	const dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-api-'));
	const sent: SentJob[] = [];
	const lines: string[] = [];
	let now = TEST_NOW;
	const jobs: Jobs = {
		send: async (_tx, name, { data, startAfter }) => void sent.push({ name, data, startAfter }),
		counts: async () => [],
		dead: async () => [],
		again: async () => false,
		work: async () => undefined,
		close: async () => undefined,
	};
	const app: App = {
		db: database.db,
		jobs,
		clock: () => now,
		log: createLog((line) => lines.push(line)),
		origin: 'http://localhost:3000',
		dataDir,
		isDemo: true,
		appKey: randomBytes(32),
		signingKeys: await createSigningKeys(),
		trace: NO_TRACE,
		press: openPress(),
		statusLists: new Map(),
		shelf: createShelf(),
	};
	await fillDatabase(app);
	const base = (viewer: Viewer | null, extra: Partial<Context> = {}): Context => ({
		...app,
		requestId: 'test-request',
		address: '203.0.113.7',
		userAgent: 'test',
		viewer,
		pending: null,
		cookie: { set: () => undefined, clear: () => undefined },
		...extra,
	});
	const viewerOf = (who: string) => findTestViewer(app, who);
	return {
		app,
		url: database.url,
		sent,
		lines,
		viewerOf,
		as: async (who, extra) => createCaller(base(await viewerOf(who), extra)),
		asNobody: (extra) => createCaller(base(null, extra)),
		setNow: (at) => void (now = at),
		async close() {
			app.press.close();
			await database.close();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

async function findTestViewer(app: App, who: string): Promise<Viewer> {
	const rows = await app.db
		.select({ account: schema.account, role: schema.member.role, organisation: schema.organisation })
		.from(schema.account)
		.innerJoin(schema.member, eq(schema.member.accountId, schema.account.id))
		.innerJoin(schema.organisation, eq(schema.organisation.id, schema.member.organisationId))
		.where(eq(schema.account.email, `${who}@example.test`));
	const [first] = rows;
	if (!first) throw new Error(`the demonstration has no ${who}`);
	return {
		accountId: first.account.id,
		sessionId: 'test-session',
		name: first.account.name,
		shownName: first.account.shownName,
		locale: pickLocale(first.account.locale),
		readsDutch: first.account.readsDutch,
		organisationId: first.organisation.id,
		organisationName: first.organisation.name,
		roles: new Set<Role>(rows.map((row) => row.role)),
	};
}

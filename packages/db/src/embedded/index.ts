import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { prepareCluster, runningServer, spawnServer, type Cluster } from './cluster.ts';

export type EmbeddedPostgres = {
	/** Address of the database `sleutelwerk`. */
	url: string;
	/** Address of another database of the same server. */
	urlOf(database: string): string;
	pid: number;
	/** True when it was running before: then others use it, and whoever comes later leaves it running. */
	wasRunning: boolean;
	/** Starts the server again on the same port after it died. */
	restart(): Promise<void>;
	/** True while the server process lives. */
	isRunning(): boolean;
	/** Ends the server; open transactions are rolled back, nothing committed is lost. */
	stop(): Promise<void>;
};

/**
 * A real PostgreSQL with its files in `<dataDir>/postgres`, listening on loopback only. Adopts a server that an earlier,
 * killed start left running. Throws a plain sentence when it cannot start within 30 seconds.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
	const cluster = prepareCluster(dataDir);
	const running = runningServer(cluster);
	const server = running ?? (await launch(cluster));
	const urlOf = (database: string) =>
		`postgres://sleutelwerk:${cluster.password}@127.0.0.1:${server.port}/${database}`;
	await waitUntilReady(urlOf('postgres'), cluster);
	await createDatabase(urlOf('postgres'), 'sleutelwerk');
	return {
		url: urlOf('sleutelwerk'),
		urlOf,
		pid: server.pid,
		wasRunning: running !== null,
		isRunning: () => runningServer(cluster) !== null,
		async restart() {
			if (!runningServer(cluster)) spawnServer(cluster, server.port);
			await waitUntilReady(urlOf('postgres'), cluster);
		},
		stop: () => stopServer(cluster),
	};
}

async function launch(cluster: Cluster): Promise<{ pid: number; port: number }> {
	const port = await freePort();
	return { pid: spawnServer(cluster, port), port };
}

async function freePort(): Promise<number> {
	return await new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
			);
		});
	});
}

async function waitUntilReady(url: string, cluster: Cluster): Promise<void> {
	const until = Date.now() + 30_000;
	for (;;) {
		const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
		try {
			await sql`select 1`;
			return;
		} catch (cause) {
			if (Date.now() > until)
				throw new Error(`PostgreSQL did not get ready; its log is ${cluster.log}`, { cause });
		} finally {
			await sql.end({ timeout: 1 }).catch(() => undefined);
		}
		await sleep(50);
	}
}

/** Makes a database where it is missing; `template` copies one. */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<void> {
	const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
	try {
		const [found] = await sql`select 1 from pg_database where datname = ${name}`;
		if (!found) await sql.unsafe(`create database "${name}"${template ? ` template "${template}"` : ''}`);
	} finally {
		await sql.end({ timeout: 2 });
	}
}

async function stopServer(cluster: Cluster): Promise<void> {
	const server = runningServer(cluster);
	if (!server) return;
	// SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything out.
	process.kill(server.pid, 'SIGINT');
	for (let waited = 0; waited < 200 && runningServer(cluster); waited += 1) await sleep(50);
	if (runningServer(cluster)) process.kill(server.pid, 'SIGQUIT');
}

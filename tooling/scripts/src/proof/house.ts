import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../product/free-port.ts';
import type { ProofHouse } from './proof-model.ts';

/** Starts the product as `pnpm start` does, with a worker of its own and all that brings it back to life; ends it after. */
export async function withHouse(use: (house: ProofHouse) => Promise<void>): Promise<void> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-proof-'));
	chmodSync(dataDir, 0o755);
	const port = await findFreePort();
	const partnerPort = await findFreePort([port]);
	const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), PARTNER_PORT: String(partnerPort) };
	const child = spawn(process.execPath, [path.join(import.meta.dirname, '../start.ts')], {
		stdio: ['ignore', 'pipe', 'inherit'],
		// Calls seem to come from many addresses, as through a proxy.
		env: {
			...env,
			...{ TRUST_PROXY: '1', ORIGIN: `http://localhost:${port}`, DEMO: '1', DATABASE_URL: '' },
			WORKER: 'separate',
		},
	});
	const ended = new Promise((resolve) => void child.once('exit', resolve));
	const forward = () => void child.kill('SIGTERM');
	process.once('SIGINT', forward).once('SIGTERM', forward);
	try {
		const isReady = new Promise<boolean>((resolve) =>
			child.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready on') && resolve(true)),
		);
		if (!(await Promise.race([isReady, ended.then(() => false)])))
			throw new Error('the product did not start');
		await use({ origin: `http://localhost:${port}`, dataDir, told: readTold(dataDir) });
	} finally {
		process.off('SIGINT', forward).off('SIGTERM', forward);
		child.kill('SIGTERM');
		await ended;
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** What a demonstration tells of itself. */
export function readTold(dataDir: string): ProofHouse['told'] {
	return JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as ProofHouse['told'];
}

/** The address of the embedded database of a house that runs. */
export function databaseUrlIn(dataDir: string): string {
	const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
	const port = readFileSync(path.join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[3];
	return `postgres://sleutelwerk:${password}@127.0.0.1:${port}/sleutelwerk`;
}

/** `pnpm proof [rounds] [name]`: the proofs that take long, over a product of their own; the same closing line as the tests. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand, UsageError } from './house/command.ts';
import { findFreePort } from './product/free-port.ts';
import { killLoop } from './proof/kill-loop.ts';
import { lastSeat } from './proof/last-seat.ts';
import { oddInput } from './proof/odd-input.ts';
import type { Proof, ProofHouse } from './proof/proof-model.ts';
import { rush, rushKill } from './proof/rush.ts';
import { buildWhatIsStale } from './start/build.ts';
import { closingLine, exitCodeOf } from './test/counts.ts';

const PROOFS: readonly Proof[] = [lastSeat, rush, oddInput, killLoop, rushKill];

runCommand(async () => {
	const rounds = Number(process.argv[2] ?? 10);
	const proofs = PROOFS.filter((proof) => !process.argv[3] || proof.name === process.argv[3]);
	if (!Number.isInteger(rounds) || rounds < 1 || proofs.length === 0)
		throw new UsageError(
			`pnpm proof takes a number of rounds, and one of ${PROOFS.map((one) => one.name).join(', ')}.`,
		);
	await buildWhatIsStale();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	await withHouse(async (house) => {
		for (const proof of proofs) {
			process.stdout.write(`\n── ${proof.name}: ${proof.what}\n`);
			for (let number = 0; number < rounds; number += 1) {
				const problem = await proof.round(house, number).then(() => null, String);
				counts[problem ? 'failed' : 'passed'] += 1;
				process.stdout.write(`round ${number + 1}: ${problem ?? 'holds'}\n`);
			}
		}
	});
	process.stdout.write(`\n${closingLine(counts)}\n`);
	process.exitCode = exitCodeOf(counts);
});

/** Starts the product as `pnpm start` does, with everything that brings it back to life, and ends it after. */
async function withHouse(use: (house: ProofHouse) => Promise<void>): Promise<void> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-proof-'));
	chmodSync(dataDir, 0o755);
	const port = await findFreePort();
	const partnerPort = await findFreePort([port]);
	const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), PARTNER_PORT: String(partnerPort) };
	const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts')], {
		stdio: ['ignore', 'pipe', 'inherit'],
		// Calls seem to come from many addresses, as through a proxy.
		env: { ...env, TRUST_PROXY: '1', ORIGIN: `http://localhost:${port}`, DEMO: '1', DATABASE_URL: '' },
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
		const told = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as ProofHouse['told'];
		await use({ origin: `http://localhost:${port}`, dataDir, told });
	} finally {
		child.kill('SIGTERM');
		await ended;
		rmSync(dataDir, { recursive: true, force: true });
	}
}

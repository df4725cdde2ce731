/** `pnpm proof [rounds] [name]`: the proofs that take long, over a product of their own; the same closing line as the tests. */
import { runCommand, UsageError } from './house/command.ts';
import { withHouse } from './proof/house.ts';
import { killLoop } from './proof/kill-loop.ts';
import { lastSeat } from './proof/last-seat.ts';
import { mixedKill } from './proof/mixed-kill.ts';
import { oddInput } from './proof/odd-input.ts';
import type { Proof, ProofHouse } from './proof/proof-model.ts';
import { rolling } from './proof/rolling.ts';
import { rush, rushKill } from './proof/rush.ts';
import { soak } from './proof/soak.ts';
import { withStreet } from './proof/street.ts';
import { buildWhatIsStale } from './start/build.ts';
import { closingLine, exitCodeOf } from './test/counts.ts';

const PROOFS: readonly Proof[] = [lastSeat, rush, oddInput(), killLoop, rushKill, mixedKill()];
const NAMES = [...PROOFS.map((one) => one.name), 'rolling'];
const SOAK_MINUTES = 20;

const counts = { passed: 0, failed: 0, skipped: 0 };

runCommand(async () => {
	const [first, second] = process.argv.slice(2);
	await buildWhatIsStale();
	if (first === 'soak') await count('soak', () => soakFor(Number(second ?? SOAK_MINUTES)));
	else await prove(Number(first ?? 10), second);
	process.stdout.write(`\n${closingLine(counts)}\n`);
	process.exitCode = exitCodeOf(counts);
});

async function prove(rounds: number, name: string | undefined): Promise<void> {
	const proofs = PROOFS.filter((proof) => !name || proof.name === name);
	const rolls = !name || name === 'rolling';
	if (!Number.isInteger(rounds) || rounds < 1 || (proofs.length === 0 && !rolls))
		throw new UsageError(
			`pnpm proof takes a number of rounds, and one of ${NAMES.join(', ')}; or soak and minutes.`,
		);
	if (proofs.length > 0) await withHouse((house) => runAll(house, proofs, rounds));
	if (!rolls) return;
	process.stdout.write('\n── rolling: two lms behind a proxy are restarted one after the other under load\n');
	await count('rolling', () => withStreet({}, (street) => rolling(street, rounds)));
}

async function runAll(house: ProofHouse, proofs: readonly Proof[], rounds: number): Promise<void> {
	for (const proof of proofs) {
		process.stdout.write(`\n── ${proof.name}: ${proof.what}\n`);
		for (let number = 0; number < rounds; number += 1)
			await count(`round ${number + 1}`, () => proof.round(house, number));
		await count('end', async () => proof.end?.(house));
	}
}

async function soakFor(minutes: number): Promise<string> {
	if (!(minutes > 0)) throw new UsageError('pnpm proof soak takes a number of minutes.');
	return await soak(minutes, (line) => void process.stdout.write(`${line}\n`));
}

/** Runs one step and counts how it ended; what it tells is printed. */
async function count(label: string, step: () => Promise<string | void>): Promise<void> {
	try {
		const told = await step();
		counts.passed += 1;
		process.stdout.write(`${label}: ${told ?? 'holds'}\n`);
	} catch (error) {
		counts.failed += 1;
		process.stdout.write(`${label}: ${String(error)}\n`);
	}
}

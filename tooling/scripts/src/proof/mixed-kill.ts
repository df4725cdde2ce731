import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database } from '@sleutelwerk/db';
import { MIGRATIONS } from '../house/migrations.ts';
import { databaseUrlIn } from './house.ts';
import { MixedLoad } from './mixed-load.ts';
import type { Proof, ProofHouse } from './proof-model.ts';
import { processIdOf } from './processes.ts';
import { stillThere } from './still-there.ts';
import { untilReady } from './until-ready.ts';

// The worker first: what it had in hand has the longest way back.
const VICTIMS = [
	/^\S*node .*apps\/worker\/src\/main\.ts/,
	/^\S*node .*apps\/lms\/src\/main\.ts/,
	/postgres -D /,
] as const;
const LOAD_MS = 2_500;

type Work = { database: Database; load: MixedLoad };

/** Kill -9 of worker, lms and PostgreSQL in turn, each at a random moment of a mixed load. */
export function mixedKill(): Proof {
	let work: Work | null = null;
	return {
		name: 'mixed-kill',
		what: 'kill -9 of worker, lms or database while people sign up, learn, mark and issue',
		async round(house, number) {
			work ??= await open(house);
			const until = Date.now() + LOAD_MS;
			const loading = work.load.run(() => Date.now() > until);
			await Promise.all([loading, kill(house, number)]);
			await untilReady(house.origin);
		},
		async end({ dataDir }) {
			if (!work) return 'nothing was done';
			const { database, load } = work;
			return await stillThere(database.db, dataDir, load.acknowledged).finally(() => database.close());
		},
	};
}

async function open(house: ProofHouse): Promise<Work> {
	const database = openDatabase(databaseUrlIn(house.dataDir), { migrations: MIGRATIONS, maxConnections: 2 });
	return { database, load: await MixedLoad.open(house, database.db) };
}

async function kill({ dataDir }: ProofHouse, number: number): Promise<void> {
	await sleep(randomInt(200, 2_000));
	const victim = VICTIMS[number % VICTIMS.length] ?? VICTIMS[0];
	// It may still be on its way back from the round before.
	for (let tries = 0; ; tries += 1) {
		try {
			return void process.kill(processIdOf(victim, dataDir), 'SIGKILL');
		} catch (error) {
			if (tries > 100) throw error;
			await sleep(100);
		}
	}
}

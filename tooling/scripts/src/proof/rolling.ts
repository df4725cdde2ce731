import { setTimeout as sleep } from 'node:timers/promises';
import { MemberClient } from './member-client.ts';
import { must } from './proof-model.ts';
import { stillThere } from './still-there.ts';
import { MixedLoad } from './mixed-load.ts';
import type { Street } from './street.ts';

const PAGES = ['/login', '/card', '/events', '/home', '/train', '/w/1/map.json', '/status/1.json'];
const READERS = 4;

/**
 * Restarts both lms one after the other, and the worker with them, while people read and work: not one request fails,
 * none is sent twice. Gives what was counted.
 */
export async function rolling(street: Street, rounds: number): Promise<string> {
	const load = await MixedLoad.open(street, street.database.db);
	const trainer = new MemberClient(street, await MemberClient.logIn(street, 'trainer'));
	let isOver = false;
	let answers = 0;
	const failed: string[] = [];
	const read = async () => {
		for (let n = 0; !isOver; n += 1) {
			const path = PAGES[n % PAGES.length] ?? '/';
			const status = await trainer.page(path).then(
				(one) => (one.status < 400 ? one.status : `${one.status} ${one.text.slice(0, 60)}`),
				(error: unknown) => String((error as Error).cause ?? error),
			);
			answers += 1;
			if (typeof status === 'string') failed.push(`${status} ${path}`);
		}
	};
	const working = Promise.all([load.run(() => isOver), ...Array.from({ length: READERS }, read)]);
	try {
		for (let round = 0; round < rounds; round += 1)
			for (const name of ['lms-1', 'lms-2', 'worker']) {
				await sleep(500);
				const code = await street.restart(name);
				must(code === 0, `${name} ended with ${code}: ${street.said()}`);
			}
	} finally {
		isOver = true;
	}
	await working;
	must(
		failed.length === 0,
		`${failed.length} of ${answers} requests failed: ${failed.slice(0, 5).join('; ')}`,
	);
	const { retried } = load;
	must(
		retried.length === 0,
		`${retried.length} deeds had to be tried again: ${retried.slice(0, 5).join('; ')}`,
	);
	const counted = await stillThere(street.database.db, street.dataDir, load.acknowledged);
	return `${3 * rounds} restarts, ${answers} pages without a failure; ${counted}`;
}

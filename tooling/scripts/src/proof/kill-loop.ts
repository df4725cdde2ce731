import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { must, type Proof } from './proof-model.ts';
import { processIdOf } from './processes.ts';
import { untilReady } from './until-ready.ts';
import { WebinarClient, type Place } from './webinar-client.ts';

const VICTIMS = [/postgres -D /, /^\S*node .*apps\/lms\/src\/main\.ts/] as const;
const AT_ONCE = 6;

/** The lms or the database is killed while people sign up: what was acknowledged is still there, and counted once. */
export const killLoop: Proof = {
	name: 'kill-loop',
	what: 'kill -9 of the lms or the database during sign-ups',
	async round({ origin, dataDir, told }, number) {
		const client = new WebinarClient(origin);
		const id = told.webinars.open;
		const before = await client.find(id);
		const kept: { requestId: string; place: Place }[] = [];
		const until = Date.now() + 1_500;
		const people = Array.from({ length: AT_ONCE }, async () => {
			while (Date.now() < until) {
				const requestId = randomUUID();
				const place = await client.signUp(id, requestId).catch(() => null);
				if (place) kept.push({ requestId, place });
				else await sleep(50);
			}
		});
		await sleep(randomInt(200, 1_200));
		process.kill(processIdOf(VICTIMS[number % VICTIMS.length] ?? VICTIMS[0], dataDir), 'SIGKILL');
		await Promise.all(people);
		await untilReady(origin);
		for (const { requestId, place } of kept) {
			const again = await client.signUp(id, requestId);
			must(again.code === place.code, 'an acknowledged sign-up is gone: the same request got another code');
		}
		const { seats, seatsLeft } = await client.find(id);
		must(seatsLeft >= 0 && seatsLeft <= seats, `${seatsLeft} of ${seats} seats left`);
		await Promise.all(kept.map(({ place }) => client.leave(place.code)));
		// Sign-ups whose answer was lost may have come in: seats may only have become fewer.
		must((await client.find(id)).seatsLeft <= before.seatsLeft, 'leaving gave more seats than were taken');
	},
};

import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CoordinatorClient } from './coordinator-client.ts';
import { MailFolder } from './mail-folder.ts';
import { must, type Proof, type ProofHouse } from './proof-model.ts';
import { processIdOf } from './processes.ts';
import { untilReady } from './until-ready.ts';
import { WebinarClient, type Place } from './webinar-client.ts';

const SEATS = 50;
const PEOPLE = 500;
const MAIL_MINUTES = 5;
// The last of five hundred waits for all before her: on a busy machine longer than a call alone may take.
const PATIENCE = 120_000;
const VICTIMS = [/^\S*node .*apps\/lms\/src\/main\.ts/, /postgres -D /] as const;

type Person = { requestId: string; email: string; place: Place };

/** Five hundred sign up for fifty seats in the same moment. */
export const rush: Proof = {
	name: 'rush',
	what: `${PEOPLE} sign-ups at once on ${SEATS} seats`,
	round: (house) => rushRound(house, async () => undefined),
};

/** The same while the lms or the database is killed in the middle and comes back. */
export const rushKill: Proof = {
	name: 'rush-kill',
	what: `${PEOPLE} sign-ups at once on ${SEATS} seats, and kill -9 in the middle`,
	round: (house, number) =>
		rushRound(house, async () => {
			await sleep(randomInt(150, 1_500));
			const victim = VICTIMS[number % VICTIMS.length] ?? VICTIMS[0];
			process.kill(processIdOf(victim, house.dataDir), 'SIGKILL');
		}),
};

async function rushRound(house: ProofHouse, disturb: () => Promise<void>): Promise<void> {
	const client = new WebinarClient(house.origin, PATIENCE);
	const id = await new CoordinatorClient(house).openWebinar(SEATS);
	const signing = Promise.all(
		Array.from({ length: PEOPLE }, (_, at) =>
			signUp(client, id, `rush-${id.slice(0, 8)}-${at}@example.test`),
		),
	);
	await disturb();
	const people = await signing;
	await untilReady(house.origin);
	checkPlaces(people.map((one) => one.place));
	for (const { requestId, email, place } of people) {
		const again = await client.signUp(id, requestId, email);
		must(again.code === place.code, 'an acknowledged sign-up is gone: the same request got another code');
	}
	const { seatsLeft } = await client.find(id);
	must(seatsLeft === 0, `${seatsLeft} seats left although people wait`);
	await checkMails(house, people);
	await checkLeaving(client, people);
}

/** Asks until it is acknowledged, always with the same request: what a browser on a bad line does. */
async function signUp(client: WebinarClient, webinarId: string, email: string): Promise<Person> {
	const requestId = randomUUID();
	for (const until = Date.now() + 2 * PATIENCE; ; await sleep(randomInt(100, 400))) {
		try {
			return { requestId, email, place: await client.signUp(webinarId, requestId, email) };
		} catch (error) {
			if (Date.now() > until) throw error;
		}
	}
}

function checkPlaces(places: readonly Place[]): void {
	const confirmed = places.filter((one) => one.state === 'confirmed').length;
	must(confirmed === SEATS, `${confirmed} seats given, ${SEATS} are there`);
	const queue = places.flatMap((one) => (one.place === null ? [] : [one.place])).sort((a, b) => a - b);
	must(
		queue.every((place, at) => place === at + 1),
		`the queue has a gap or a double: ${queue.join(' ')}`,
	);
	must(new Set(places.map((one) => one.code)).size === places.length, 'two people have the same code');
}

async function checkMails({ dataDir }: ProofHouse, people: readonly Person[]): Promise<void> {
	const folder = new MailFolder(dataDir);
	const emails = people.map((one) => one.email);
	await folder.waitFor(emails, MAIL_MINUTES);
	// A second one would come right behind the first.
	await sleep(2_000);
	const got = await folder.waitFor(emails, 0);
	const wrong = got.filter((one) => one !== 1);
	must(
		wrong.length === 0,
		`${wrong.length} of ${people.length} did not get exactly one mail: ${wrong.join(' ')}`,
	);
}

/** One leaves: the first of the queue moves up and nobody else. */
async function checkLeaving(client: WebinarClient, people: readonly Person[]): Promise<void> {
	const codeAt = (place: number | null) => people.find((one) => one.place.place === place)?.place.code ?? '';
	await client.leave(codeAt(null));
	const next = await client.place(codeAt(1));
	must(next.state === 'confirmed', 'the first who waited did not move up');
	const second = await client.place(codeAt(2));
	must(second.state === 'waiting' && second.place === 1, 'more than one moved up');
	const last = await client.place(codeAt(PEOPLE - SEATS));
	must(last.place === PEOPLE - SEATS - 1, 'the queue did not move by one');
}

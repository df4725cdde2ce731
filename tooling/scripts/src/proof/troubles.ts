import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultyLine } from './faulty-line.ts';
import { Refused } from './insist.ts';
import { MemberClient } from './member-client.ts';
import { must } from './proof-model.ts';
import type { Street } from './street.ts';
import { untilReady } from './until-ready.ts';

const TYPED = 'Zin die iemand net typte & "bewaart"';

/**
 * The database is slow, cut off, and silent. Each time: `/healthz` stays, `/readyz` says 503 with a word, a person reads
 * a sentence and has everything she typed, the exit leads away; and once the line is whole all goes on by itself.
 */
export async function troubles(street: Street, line: FaultyLine): Promise<void> {
	const [address = ''] = street.addresses;
	const cookie = await MemberClient.logIn(street, 'trainee', address);
	line.delay(150);
	const client = new MemberClient(street, cookie);
	must((await client.page('/home', address)).status < 400, 'a slow database is no reason to refuse');
	line.delay(0);
	for (const state of ['cut', 'swallow'] as const) {
		line.set(state);
		await untilNotReady(address);
		must((await fetch(`${address}/healthz`)).status === 200, 'the process is not to blame for its database');
		await expectSentence({ address, cookie, origin: street.origin });
		await expectCode(client, address);
		await expectExit({ address, cookie, origin: street.origin });
		line.set('whole');
		await untilReady(address);
		const again = await MemberClient.logIn(street, 'trainee', address);
		must((await new MemberClient(street, again).page('/home', address)).status < 400, 'it did not recover');
	}
}

async function untilNotReady(address: string): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		const answer = await fetch(`${address}/readyz`);
		const word = await answer.text();
		if (answer.status === 503) return must(word === 'database does not answer', `readyz says: ${word}`);
		await sleep(100);
	}
	throw new Error('readyz says ready without a database');
}

type Who = { address: string; cookie: string; origin: string };

/** Without script: the form comes back whole, to be sent again; a password never does. */
async function expectSentence({ address, cookie, origin }: Who): Promise<void> {
	const headers = { origin, cookie, accept: 'text/html', 'accept-language': 'ar,nl;q=0.5' };
	const send = (fields: Record<string, string>) =>
		fetch(`${address}/account?/details`, { method: 'POST', headers, body: new URLSearchParams(fields) });
	const answer = await send({ name: TYPED });
	const text = await answer.text();
	must(answer.status === 503, `a form got ${answer.status} without a database`);
	must(answer.headers.get('retry-after') === '5', 'nobody says when to try again');
	must(
		text.includes('dir="rtl"') && text.includes('role="alert"'),
		'no sentence in the language of the browser',
	);
	must(text.includes('value="Zin die iemand net typte &amp; &quot;bewaart&quot;"'), 'what was typed is lost');
	const secret = await (await send({ password: 'never-shown' })).text();
	must(!secret.includes('never-shown'), 'a password stands in a page');
}

/** With script: a code, and no wait for ever. */
async function expectCode(client: MemberClient, address: string): Promise<void> {
	const refusal = await client.call('progress.record', {}, address).catch((error: unknown) => error);
	must(refusal instanceof Refused && refusal.code === 'UNAVAILABLE', `a program got ${String(refusal)}`);
}

async function expectExit({ address, cookie, origin }: Who): Promise<void> {
	const headers = { origin, cookie, accept: 'text/html' };
	const answer = await fetch(`${address}/exit`, { method: 'POST', redirect: 'manual', headers });
	const place = answer.headers.get('location') ?? '';
	must(answer.status === 303 && place.startsWith('https://'), `the exit led nowhere: ${answer.status}`);
	const gone = answer.headers.getSetCookie().some((one) => /^session=;/.test(one));
	must(gone, 'the browser keeps its session after the exit');
}

import { randomBytes, randomInt } from 'node:crypto';
import { must, type Proof } from './proof-model.ts';

const PROCEDURES = [
	'webinar.signUp',
	'webinar.leave',
	'webinar.ask',
	'account.logIn',
	'progress.record',
] as const;
const PATHS = [
	'/verify/',
	'/learn/',
	'/w/1/',
	'/w/1/frame/',
	'/calendar/',
	'/status/',
	'/register/',
	'/api/hsds/services/',
	'/?lang=',
] as const;
const ODD = [
	'',
	'0',
	'-1',
	'../../etc/passwd',
	'%00',
	'%E0%A4%A',
	"' or 1=1 --",
	'<script>',
	'\u202E',
	'💥'.repeat(50),
	'a'.repeat(5_000),
	'[]',
	'{}',
	'null',
] as const;
// What only the inside knows.
const INSIDE = /node_modules|packages\/|postgres:\/\/|select .* from|at \w+ \(|DrizzleQueryError/i;
const A_ROUND = 40;

/** Anything at all is sent to what is public: the answer is a refusal, never a failure, and tells nothing of the inside. */
export const oddInput: Proof = {
	name: 'odd-input',
	what: 'anything at all sent to public addresses',
	async round({ origin }) {
		for (let turn = 0; turn < A_ROUND; turn += 1) {
			const [url, options] = turn % 2 === 0 ? oddPage(origin) : oddCall(origin);
			const response = await fetch(url, {
				...options,
				redirect: 'manual',
				signal: AbortSignal.timeout(20_000),
			});
			const text = await response.text();
			const asked = `${url.slice(origin.length, 120)} ${String(options.body ?? '').slice(0, 120)}`;
			must(response.status < 500, `${response.status} for ${asked}`);
			must(response.ok || !INSIDE.test(text), `the inside shows for ${asked}: ${text.slice(0, 300)}`);
		}
	},
};

function oddPage(origin: string): [string, RequestInit] {
	const word = odd();
	const encoded =
		randomInt(2) === 0 ? encodeURIComponent(word.toWellFormed()) : encodeURI(word.toWellFormed());
	return [`${origin}${oneOf(PATHS)}${encoded}`, { headers: { accept: 'text/html' } }];
}

function oddCall(origin: string): [string, RequestInit] {
	const fields = ['webinarId', 'requestId', 'code', 'question', 'email', 'name', 'mail'];
	const value = Object.fromEntries(
		fields.map((name) => [name, oneOf([odd(), randomInt(9), null, [odd()], { from: odd() }])]),
	);
	const body = randomInt(4) === 0 ? odd() : JSON.stringify(value);
	const headers = {
		'content-type': 'application/json',
		'x-forwarded-for': `10.0.${randomInt(256)}.${randomInt(256)}`,
	};
	return [`${origin}/api/trpc/${oneOf(PROCEDURES)}`, { method: 'POST', headers, body }];
}

function odd(): string {
	return randomInt(3) === 0 ? randomBytes(randomInt(1, 60)).toString('latin1') : oneOf(ODD);
}

function oneOf<T>(list: readonly [T, ...T[]] | readonly T[]): T {
	return list[randomInt(list.length)] as T;
}

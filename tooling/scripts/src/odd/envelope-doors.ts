import fc from 'fast-check';
import { appRouter } from '@sleutelwerk/api';
import { proceduresOf, requestOf } from './call-doors.ts';
import { askDoor, codeOfCall, type Asked, type DoorHouse } from './door-house.ts';
import { oddBytes, oddJson, oddText } from './odd-values.ts';
import { doorOf, type Door } from './try-doors.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPES = [
	'',
	'text/plain',
	'application/json; charset=utf-16',
	'application/json; charset=💥'.normalize('NFD').replace(/[^\x20-\x7e]/g, ''),
	'APPLICATION/JSON;',
	'multipart/form-data',
	'multipart/form-data; boundary=',
	'application/octet-stream',
	'application/x-www-form-urlencoded',
	'application/x-ndjson',
];
const NAMES = [
	'',
	'.',
	'webinar',
	'webinar.',
	'webinar.list.more',
	'__proto__',
	'constructor.name',
	'then',
	'webinar.toString',
];
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];
// One more than the front door lets in.
const TOO_MUCH = 3_000_001;

type Post = (name: string, body: Asked['body'], headers?: Record<string, string>) => Asked;
type Envelope = <T>(name: string, values: fc.Arbitrary<T>, asked: (value: T, to: string) => Asked) => Door;

/** Calls whose envelope is broken: batches, types, encodings, depth, size and methods that no caller of ours uses. */
export function envelopeDoors(house: DoorHouse, tries: number): Door[] {
	const procedures = fc.constantFrom(...proceduresOf(appRouter));
	const ask = async (asked: Asked) => {
		const answer = await askDoor(house, asked);
		// A refusal without a body has its status only: to HEAD and OPTIONS nothing else can be said.
		if (asked.method !== 'HEAD' && asked.method !== 'OPTIONS') codeOfCall(answer);
	};
	const envelope: Envelope = (name, values, asked) =>
		doorOf(
			{ name: `envelope ${name}`, tries },
			() => fc.tuple(procedures, values),
			([{ name: to }, value]) => ask(asked(value, to)),
		);
	return [...brokenBodies(envelope), ...brokenCalls(envelope)];
}

const post: Post = (name, body, headers = JSON_TYPE) => ({
	path: `/api/trpc/${name}`,
	method: 'POST',
	headers,
	...(body === undefined ? {} : { body }),
});

function brokenBodies(envelope: Envelope): Door[] {
	return [
		envelope('bytes for JSON', oddBytes, (body, to) => post(to, body)),
		envelope('text for JSON', oddText, (body, to) => post(to, body)),
		envelope('any JSON', oddJson, (value, to) => post(to, JSON.stringify(value))),
		envelope('the wrong type', fc.constantFrom(...TYPES), (type, to) =>
			post(to, '{}', { 'content-type': type }),
		),
		envelope('squeezed', fc.constantFrom('gzip', 'br', 'deflate', 'zstd', 'x'), (coding, to) =>
			post(to, new Uint8Array(1_000), { ...JSON_TYPE, 'content-encoding': coding }),
		),
		envelope('deep', fc.integer({ min: 1_000, max: 400_000 }), (depth, to) =>
			post(
				to,
				`{"id":${'['.repeat(depth)}${']'.repeat(depth)},"fields":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
			),
		),
		envelope('keys twice', oddText, (text, to) =>
			post(to, `{"id":1,"id":${JSON.stringify(text)},"__proto__":{"id":1}}`),
		),
	];
}

function brokenCalls(envelope: Envelope): Door[] {
	return [
		envelope('too large', fc.constantFrom(TOO_MUCH, 31_000_001), (size, to) =>
			post(to, `"${'a'.repeat(size)}"`),
		),
		envelope('nearly too large', fc.constantFrom('a', '[', '"\\u0000",'), (one, to) =>
			post(to, `[${one.repeat(Math.floor(2_900_000 / one.length))}`),
		),
		envelope('batch', fc.tuple(fc.integer({ min: 1, max: 1_000 }), oddJson), ([count, value], to) => ({
			...post(
				`${Array.from({ length: Math.min(count, 100) }, () => to).join(',')}?batch=1`,
				JSON.stringify({ ...Array(count).fill(value), '-1': value, x: value }),
			),
		})),
		envelope('input in the address', oddText, (text, to) => ({
			path: `/api/trpc/${to}?input=${encodeURIComponent(text.toWellFormed())}&input=%E0%A4%A&batch=${text.length}`,
		})),
		envelope('a name that is none', fc.oneof(fc.constantFrom(...NAMES), oddText), (name) =>
			post(encodeURIComponent(name.toWellFormed()), '{}'),
		),
		envelope('the wrong method', fc.constantFrom(...METHODS), (method, to) => ({
			path: `/api/trpc/${to}`,
			method,
		})),
		envelope('the wrong way round', oddJson, (value, to) =>
			requestOf({ name: to, isQuery: !to.includes('show') && !to.includes('list') }, value),
		),
	];
}

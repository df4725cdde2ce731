import { connect } from 'node:net';
import fc from 'fast-check';
import type { DoorHouse } from './door-house.ts';
import { oddBytes } from './odd-values.ts';
import { doorOf, type Door } from './try-doors.ts';

const HANG_MS = 10_000;
const LINES = [
	'GET',
	'GET / HTTP/9.9\r\n\r\n',
	'GET \0 HTTP/1.1\r\nhost: x\r\n\r\n',
	'GET //evil.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET http://evil.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET \\\\..\\..\\ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET /% HTTP/1.1\r\nhost: \r\nconnection: close\r\n\r\n',
	'GET /?\xff\xfe HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET ?x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
	'GET /learn HTTP/1.1\r\nhost: a\r\nhost: b\r\nconnection: close\r\n\r\n',
	'GET / HTTP/1.1\r\nhost: x\r\nx-sw-host: evil example\r\nx-sw-protocol: a:b\r\nx-sw-address: \xff\r\nconnection: close\r\n\r\n',
	'GET / HTTP/1.1\r\nhost: x\r\nx-forwarded-for: ,,,\xff,1.2.3\r\nconnection: close\r\n\r\n',
	'GET / HTTP/1.1\r\nhost: x\r\ncookie: session=\xff\xfe\x01\r\nconnection: close\r\n\r\n',
	'GET /find HTTP/1.1\r\nhost: x\r\naccept-language: \xff,;q=\r\nrange: bytes=9-1\r\nif-none-match: "\xff\r\nif-modified-since: x\r\nconnection: close\r\n\r\n',
	'POST /login HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
	'POST /login HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
	'POST /login HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
	'POST /api/trpc/webinar.ask HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n\r\n',
	'GET /api/trpc/webinar.list HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\nconnection: close\r\n\r\nabc',
] as const;

/** What no HTTP library sends: broken lines, doubled headers, lengths that lie. */
export function rawDoors(house: DoorHouse): Door[] {
	const lines = LINES.map((line) =>
		doorOf(
			{ name: `raw ${JSON.stringify(line.slice(0, 60))}`, tries: 1 },
			() => fc.constant(line),
			(text) => say(house, text),
		),
	);
	const bytes = doorOf(
		{ name: 'raw bytes', tries: 10 },
		() => oddBytes,
		(value) => say(house, Buffer.from(value).toString('latin1')),
	);
	return [...lines, bytes];
}

async function say({ origin }: DoorHouse, text: string): Promise<void> {
	const { hostname, port } = new URL(origin);
	const heard = await new Promise<string>((resolve, reject) => {
		const socket = connect(Number(port), hostname);
		let answer = '';
		socket.setTimeout(HANG_MS, () => {
			socket.destroy();
			reject(new Error(`no answer within ${HANG_MS / 1000} s to ${JSON.stringify(text.slice(0, 200))}`));
		});
		socket.on('data', (chunk: Buffer) => void (answer += chunk.toString('latin1')));
		socket.on('error', () => resolve(answer)).on('close', () => resolve(answer));
		// Half a line and then the end: whoever sends no more wants an answer or a hang-up.
		socket.end(Buffer.from(text, 'latin1'));
	});
	const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 400);
	if (status >= 500) throw new Error(`${status} to ${JSON.stringify(text.slice(0, 200))}`);
}

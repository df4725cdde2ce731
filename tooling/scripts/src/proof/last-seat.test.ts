import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { lastSeat } from './last-seat.ts';

let server: Server | null = null;
afterEach(() => void server?.close());

/** A stand-in for the public procedures: `oversell` gives so many seats too many. */
async function fakeHouse({ oversell = 0 }) {
	const held = new Set<string>();
	let number = 0;
	const isSeat = () => held.size < 2 + oversell;
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => void (body += chunk.toString()));
		request.on('end', () => {
			const send = (data: unknown) => response.end(JSON.stringify({ result: { data } }));
			if (request.url?.includes('webinar.list'))
				return send([{ id: 'w', seats: 2, seatsLeft: Math.max(0, 2 - held.size) }]);
			const input =
				(body.startsWith('{"webinarId":"w"') || body.startsWith('{"code":"c')) && JSON.parse(body);
			if (!input) return response.writeHead(400).end('no');
			if (input.code && held.delete(input.code)) return send({ left: true });
			number += 1;
			const code = `c${number}`;
			const seated = isSeat();
			held.add(code);
			send({
				state: seated ? 'confirmed' : 'waiting',
				place: seated ? null : held.size - 2 - oversell,
				code,
			});
		});
	});
	await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { origin, dataDir: '', told: { webinars: { open: 'w', nearlyFull: 'w' } } };
}

describe('the proof of the last seat', () => {
	it('holds where nobody gets one too many', async () => {
		await expect(lastSeat.round(await fakeHouse({}), 0)).resolves.toBeUndefined();
	});

	it('fails where one too many is given', async () => {
		const house = await fakeHouse({ oversell: 1 });
		await expect(lastSeat.round(house, 0)).rejects.toThrow('3 seats given, 2 were left');
	});
});

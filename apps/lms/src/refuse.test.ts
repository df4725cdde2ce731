import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse } from './refuse.ts';

const server = createServer((req, res) => refuse(req, res, { status: 413, appCode: 'TOO_LARGE' }));
let port = 0;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
});

describe('refuse', () => {
	it('is read by whoever is still sending, each time', async () => {
		for (let time = 0; time < 5; time += 1) {
			const body = new Uint8Array(31_000_001);
			const answer = await fetch(`http://127.0.0.1:${port}/api/trpc/a.b`, { method: 'POST', body });
			expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('TOO_LARGE')]);
		}
	});

	it('says to a page nothing but the status', async () => {
		const answer = await fetch(`http://127.0.0.1:${port}/learn`, { method: 'POST', body: 'x' });
		expect([answer.status, await answer.text()]).toEqual([413, '']);
	});

	it('cuts off who sends without an end', async () => {
		const sent = await new Promise<number>((resolve) => {
			let bytes = 0;
			const chunk = Buffer.alloc(100_000);
			const socket = connect(port, '127.0.0.1');
			const more = (error?: Error | null): void => {
				if (error || socket.destroyed || bytes > 300_000_000) return;
				bytes += chunk.length;
				socket.write(chunk, more);
			};
			socket.write('POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 900000000\r\n\r\n', more);
			socket.on('error', () => undefined).on('close', () => resolve(bytes));
			socket.resume();
		});
		expect(sent).toBeGreaterThan(40_000_000);
		expect(sent).toBeLessThan(200_000_000);
	});
});

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the database that can be made slow, silent or cut. */
export type FaultyLine = {
	/** The address of the database through this line. */
	url: string;
	/** `swallow`: connections stay open and nothing comes through; `cut`: they break and none is taken. */
	set(state: 'whole' | 'swallow' | 'cut'): void;
	/** Milliseconds that each answer is held back. */
	delay(milliseconds: number): void;
	close(): void;
};

/** Puts a line before a database. */
export async function openFaultyLine(databaseUrl: string): Promise<FaultyLine> {
	const real = new URL(databaseUrl);
	const pairs = new Set<readonly [Socket, Socket]>();
	let state: 'whole' | 'swallow' | 'cut' = 'whole';
	let held = 0;
	const server = createServer((near) => {
		if (state === 'cut') return void near.destroy();
		const far = connect(Number(real.port), real.hostname);
		const pair = [near, far] as const;
		pairs.add(pair);
		const end = () => {
			pairs.delete(pair);
			near.destroy();
			far.destroy();
		};
		for (const socket of pair) socket.on('error', end).on('close', end);
		near.on('data', (chunk: Buffer) => void (state === 'whole' && far.write(chunk)));
		far.on('data', (chunk: Buffer) => {
			if (state !== 'whole') return;
			if (held === 0) near.write(chunk);
			else setTimeout(() => near.writable && near.write(chunk), held);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = new URL(databaseUrl);
	url.port = String((server.address() as AddressInfo).port);
	const cut = () => {
		for (const pair of pairs) for (const socket of pair) socket.destroy();
	};
	return {
		url: url.href,
		set(to) {
			// What was swallowed is lost: a line that is whole again begins anew.
			if (to === 'cut' || state === 'swallow') cut();
			state = to;
		},
		delay: (milliseconds) => void (held = milliseconds),
		close() {
			server.close();
			cut();
		},
	};
}

import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A proxy as `compose.yaml` has one: takes turns, looks at `/readyz`, and sends nobody to whom it heard no. */
export type RoundRobin = { port: number; close(): void };

type Upstream = { port: number; isReady: boolean; agent: Agent };

/** Starts it on a port (0: any free one). `look`: milliseconds between looks at `/readyz`. */
export async function openRoundRobin(ports: readonly number[], at: { port: number; look: number }) {
	const upstreams: Upstream[] = ports.map((port) => ({
		port,
		isReady: true,
		agent: new Agent({ keepAlive: true, maxSockets: 64 }),
	}));
	let turn = 0;
	const server = createServer((req, res) => {
		const first = (turn += 1);
		const inTurn = upstreams.map((_one, n) => upstreams[(first + n) % upstreams.length] as Upstream);
		const ready = inTurn.filter((one) => one.isReady);
		const chunks: Buffer[] = [];
		req.on('data', (chunk: Buffer) => chunks.push(chunk));
		req.on('end', () => pass({ req, res, body: Buffer.concat(chunks) }, ready.length > 0 ? ready : inTurn));
	});
	// One look after the other: a late answer must not stand over a newer one.
	let isOpen = true;
	for (const upstream of upstreams)
		void (async () => {
			for (; isOpen; await sleep(at.look)) await look(upstream);
		})();
	await new Promise<void>((resolve) => server.listen(at.port, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close() {
			isOpen = false;
			server.close();
			server.closeAllConnections();
			for (const { agent } of upstreams) agent.destroy();
		},
	} satisfies RoundRobin;
}

async function look(upstream: Upstream): Promise<void> {
	const address = `http://127.0.0.1:${upstream.port}/readyz`;
	const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
	await answer?.arrayBuffer().catch(() => undefined);
	upstream.isReady = answer?.ok ?? false;
}

/** The body is held: whoever takes the next turn needs it whole. */
type Exchange = { req: IncomingMessage; res: ServerResponse; body: Buffer };

/** To the first of them; to the next only where nothing was sent yet, because nobody took the connection. */
function pass({ req, res, body }: Exchange, [first, ...rest]: readonly Upstream[]): void {
	if (!first) return void res.writeHead(502).end('nobody there');
	const { 'x-forwarded-for': before, ...headers } = req.headers;
	const from = req.socket.remoteAddress ?? '';
	const out = request({
		port: first.port,
		host: '127.0.0.1',
		method: req.method ?? 'GET',
		path: req.url ?? '/',
		agent: first.agent,
		headers: { ...headers, 'x-forwarded-for': before ? `${String(before)}` : from },
	});
	out.on('response', (answer) => {
		// The connection to us is our own matter.
		const { connection: _own, ...kept } = answer.headers;
		res.writeHead(answer.statusCode ?? 502, kept);
		answer.pipe(res);
	});
	out.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'ECONNREFUSED') return pass({ req, res, body }, rest);
		if (res.headersSent) return void res.destroy();
		res.writeHead(502).end(error.code ?? 'broken');
	});
	out.end(body);
}

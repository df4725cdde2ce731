/**
 * The process of the lms: adapter-node's handler behind a server of our own, which knows ORIGIN, ends gracefully on
 * SIGTERM and does not outlive the process that started it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readConfig } from '@sleutelwerk/core';
import { MOST_OF_ALL } from './body-limit.ts';
import { earlyRefusal } from './early-refusal.ts';
import { refuse } from './refuse.ts';

const config = readConfig(process.env);
const origin = new URL(config.origin);
const PLAIN = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
// An upload on a slow line may take its time, and still a restart comes to an end.
const LONGEST_ANSWER_MS = 8_000;

// Kit derives the address of a request from these headers; what a client sends under these names is overwritten below.
process.env.PROTOCOL_HEADER = 'x-sw-protocol';
process.env.HOST_HEADER = 'x-sw-host';
process.env.ADDRESS_HEADER = 'x-sw-address';
// The largest of all; smaller limits by address are kept below, before a byte is read.
process.env.BODY_SIZE_LIMIT = String(MOST_OF_ALL);

const { clientAddress } = await import('@sleutelwerk/auth');
// The build exists only after `vite build`.
const handlerFile = new URL('../build/handler.js', import.meta.url).href;
const { handler } = (await import(handlerFile)) as {
	handler: (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
};

let isEnding = false;

const server = createServer((req, res) => {
	// Also for what the handler behind serves by itself: files of the build, refusals.
	res.setHeader('x-content-type-options', 'nosniff');
	if (origin.protocol === 'https:')
		res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
	// Politely, before this process goes: nobody sends the next request on a connection that is about to close.
	if (isEnding) res.setHeader('connection', 'close');
	if (isEnding && req.url === '/readyz') return void res.writeHead(503, PLAIN).end('ending');
	const refused = earlyRefusal(req);
	if (refused) return refuse(req, res, refused);
	// Not before the proxy heard it: what is idle now may be about to carry a request.
	res.once('close', () => isClosing && server.closeIdleConnections());
	req.headers['x-sw-protocol'] = origin.protocol.slice(0, -1);
	req.headers['x-sw-host'] = origin.host;
	const forwarded = req.headers['x-forwarded-for'];
	req.headers['x-sw-address'] = clientAddress({
		remote: req.socket.remoteAddress ?? '',
		forwardedFor: Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? null),
		trustedHops: config.trustProxy,
	});
	handler(req, res, () => {
		res.statusCode = 404;
		res.end();
	});
});

// Longer than a proxy keeps an idle connection (Caddy: two minutes): it must be the one that closes it, or a form that is sent
// in that moment is lost.
server.keepAliveTimeout = 130_000;

/**
 * First the proxy is told, then no connection is taken any more, then what is being answered is finished, then the jobs.
 * Told twice, nothing is waited for but the answers.
 */
function end(): void {
	if (isEnding) return close();
	isEnding = true;
	if (config.drainSeconds === 0) return close();
	setTimeout(close, config.drainSeconds * 1000);
}

let isClosing = false;
function close(): void {
	if (isClosing) return;
	isClosing = true;
	server.close(() => process.emit('sveltekit:shutdown' as never));
	server.closeIdleConnections();
	// A request that hangs must not keep a restart waiting.
	setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS).unref();
	setTimeout(() => process.exit(1), LONGEST_ANSWER_MS + 12_000).unref();
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
// The start command holds the other end of this pipe: when it is gone, even by kill -9, so are we.
if (process.env.SW_PARENT_PIPE === '1') process.stdin.on('end', close).on('error', close).resume();

server.on('error', (error: NodeJS.ErrnoException) => {
	const why =
		error.code === 'EADDRINUSE'
			? `PORT ${config.port} is taken: choose another one with PORT.`
			: error.message;
	process.stderr.write(`${why}\n`);
	process.exit(1);
});
// The demonstration is for this machine only.
server.listen(config.port, config.isDemo ? '127.0.0.1' : '0.0.0.0', () =>
	process.stdout.write(`Listening on ${config.port}\n`),
);

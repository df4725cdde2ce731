import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusalBody, type Refusal } from './early-refusal.ts';

// What still comes is read and forgotten for so long and so much: somebody who hears of a closed connection while she
// is sending never reads why. The largest file there is a page for, and a bit more; above it she is cut off.
const DRAINED_MS = 5_000;
const DRAINED_BYTES = 40_000_000;

/** Says the refusal at once and closes the connection when the sender is through, or after five seconds or forty megabytes. */
export function refuse(req: IncomingMessage, res: ServerResponse, refusal: Refusal): void {
	const body = refusalBody(req, refusal);
	const type = body ? { 'content-type': 'application/json' } : {};
	const length = { 'content-length': Buffer.byteLength(body) };
	res.writeHead(refusal.status, { connection: 'close', ...length, ...type });
	if (body) res.write(body);
	else res.flushHeaders();
	const end = (): void => {
		clearTimeout(timer);
		if (!res.writableEnded) res.end();
	};
	const timer = setTimeout(end, DRAINED_MS);
	let left = DRAINED_BYTES;
	// Listening is also what lets it come.
	req.on('data', ({ length: bytes }: Buffer) => {
		left -= bytes;
		if (left < 0) end();
	});
	req.once('end', end).once('error', end).once('close', end);
}

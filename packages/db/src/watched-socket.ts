import { connect, type Socket } from 'node:net';

/** Where to: lists, because an address may name several servers; a path where it is a socket of this machine. */
export type Place = { host?: string | string[]; port?: number | number[]; path?: string | false | undefined };

// Longer than the server itself lets a statement take (15 seconds): whoever is silent longer is not there.
const SILENCE_MS = 20_000;

/**
 * A connection to a database that is given up when what was asked stays without any answer for `silence` milliseconds: a
 * machine that froze or a line that swallows everything would else hold each query, and the pool with it, for a quarter
 * of an hour. A connection on which nothing was asked may rest. Inside TLS nothing is watched: there the system's own
 * keep-alive counts.
 */
export function openWatchedSocket(place: Place, silence = SILENCE_MS): Socket {
	// Not yet connected: what is written waits, and a failure is told by the events that every socket has.
	const socket = place.path
		? connect(place.path)
		: connect({ host: firstOf(place.host) ?? 'localhost', port: firstOf(place.port) ?? 5432 });
	watch(socket, silence);
	return socket;
}

function watch(socket: Socket, silence: number): void {
	let timer: NodeJS.Timeout | undefined;
	let readBefore = 0;
	const look = () => {
		timer = undefined;
		// TLS takes the listeners away but not the count: an answer is an answer.
		if (socket.bytesRead === readBefore) socket.destroy(fellSilent());
	};
	const rest = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const write = socket.write.bind(socket);
	socket.write = ((...args: Parameters<Socket['write']>) => {
		if (!timer) {
			readBefore = socket.bytesRead;
			timer = setTimeout(look, silence).unref();
		}
		return write(...args);
	}) as Socket['write'];
	socket.on('data', rest).on('close', rest);
}

function fellSilent(): Error {
	return Object.assign(new Error('the database fell silent'), { code: 'ETIMEDOUT' });
}

function firstOf<T>(value: T | T[] | undefined): T | undefined {
	return Array.isArray(value) ? value[0] : value;
}

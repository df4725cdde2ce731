import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request as it is sent: of its own each time, where the same one twice would be no work. */
export type Asked = { url?: string; headers?: Readonly<Record<string, string>>; body?: string };
export type Target = {
	name: string;
	url: string;
	headers?: Readonly<Record<string, string>>;
	/** Makes each request different: what it gives is laid over the target. With a body it is a POST. */
	each?: () => Asked;
};
export type Load = { connections: number; seconds: number };
export type Measured = {
	name: string;
	/** Answers with success in a second. */
	perSecond: number;
	/** Milliseconds half of the answers, 95 and 99 of a hundred, came within. */
	p50: number;
	p95: number;
	p99: number;
	/** Answers without success, and requests that broke. */
	failed: number;
	/** Bytes of one answer's body. */
	bytes: number;
};

/**
 * Asks one address over and over on so many connections at once, and throws the first second away: caches and the
 * compiler warm up in it.
 */
export async function measure(target: Target, { connections, seconds }: Load): Promise<Measured> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	await run(target, agent, { connections, until: performance.now() + Math.min(1, seconds) * 1000 });
	const start = performance.now();
	const seen = await run(target, agent, { connections, until: start + seconds * 1000 });
	const elapsed = (performance.now() - start) / 1000;
	agent.destroy();
	const times = seen.times.sort((a, b) => a - b);
	return {
		name: target.name,
		perSecond: times.length / elapsed,
		p50: quantile(times, 0.5),
		p95: quantile(times, 0.95),
		p99: quantile(times, 0.99),
		failed: seen.failed,
		bytes: seen.bytes,
	};
}

/** The value below which a part of a sorted list lies; 0 for an empty one. */
export function quantile(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

type Seen = { times: number[]; failed: number; bytes: number };

async function run(
	target: Target,
	agent: Agent,
	{ connections, until }: { connections: number; until: number },
): Promise<Seen> {
	const seen: Seen = { times: [], failed: 0, bytes: 0 };
	const worker = async () => {
		while (performance.now() < until) {
			const start = performance.now();
			const bytes = await ask(target, agent).catch(() => null);
			if (bytes === null) seen.failed += 1;
			else {
				seen.times.push(performance.now() - start);
				seen.bytes = bytes;
			}
		}
	};
	await Promise.all(Array.from({ length: connections }, worker));
	return seen;
}

function ask(target: Target, agent: Agent): Promise<number> {
	const { url = target.url, headers = {}, body } = target.each?.() ?? {};
	return new Promise((resolve, reject) => {
		const options = {
			agent,
			method: body === undefined ? 'GET' : 'POST',
			headers: { ...target.headers, ...headers },
			timeout: 20_000,
		};
		const sent = request(url, options, (response) => {
			let bytes = 0;
			response.on('data', (chunk: Buffer) => void (bytes += chunk.length));
			response.once('end', () =>
				response.statusCode === 200 ? resolve(bytes) : reject(new Error(`status ${response.statusCode}`)),
			);
			response.once('error', reject);
		});
		sent.once('timeout', () => sent.destroy(new Error('no answer within 20 s')));
		sent.once('error', reject);
		sent.end(body);
	});
}

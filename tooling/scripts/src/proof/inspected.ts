import { must } from './proof-model.ts';

/** Bytes of a process: resident, and of its heap after a collection. */
export type Memory = { rss: number; heap: number };
type Reply = { id: number; result?: { result?: { value?: unknown } } };

/** A process seen through Node's own inspector: the product needs no door of its own for it. */
export class Inspected {
	readonly #socket: WebSocket;
	#number = 0;
	readonly #waiting = new Map<number, (reply: Reply) => void>();

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			const reply = JSON.parse(String(data)) as Reply;
			this.#waiting.get(reply.id)?.(reply);
			this.#waiting.delete(reply.id);
		});
	}

	/** `said`: what the process wrote; the inspector tells its address there. */
	static async open(said: string): Promise<Inspected> {
		const address = /Debugger listening on (ws:\S+)/.exec(said)?.[1];
		must(address !== undefined, `no inspector: ${said}`);
		const socket = new WebSocket(address);
		await new Promise((resolve, reject) => {
			socket.addEventListener('open', resolve);
			socket.addEventListener('error', () => reject(new Error('the inspector did not answer')));
		});
		return new Inspected(socket);
	}

	/** Collects what nobody holds, twice because the first finalizes, and measures. */
	async measure(): Promise<Memory> {
		for (let time = 0; time < 2; time += 1) await this.#send('HeapProfiler.collectGarbage', {});
		const expression =
			'JSON.stringify({ rss: process.memoryUsage.rss(), heap: process.memoryUsage().heapUsed })';
		const reply = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
		return JSON.parse(String(reply.result?.result?.value)) as Memory;
	}

	close(): void {
		this.#socket.close();
	}

	#send(method: string, params: object): Promise<Reply> {
		this.#number += 1;
		const id = this.#number;
		const reply = new Promise<Reply>((resolve) => void this.#waiting.set(id, resolve));
		this.#socket.send(JSON.stringify({ id, method, params }));
		return reply;
	}
}

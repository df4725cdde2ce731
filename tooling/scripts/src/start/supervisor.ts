import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchAncestors } from './ancestors.ts';
import type { Program } from './programs.ts';
import { StartError } from './start-error.ts';

type Watched = Program & { child: ChildProcess | null; restarts: number };
/** Where the output of the programs goes: this process's, or a file's descriptor. */
export type Output = 'inherit' | number;

// Longer than a program takes to answer the requests it has.
const PATIENCE_MS = 12_000;

/** Keeps the processes of one start: restarts what dies, and ends all of them when this process ends. */
export class Supervisor {
	readonly #watched: Watched[] = [];
	readonly #stops: (() => Promise<void>)[] = [];
	readonly #ending = new AbortController();

	constructor() {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.end(0));
		// Whoever started us may be killed without a word: then nobody could end us any more.
		watchAncestors(() => void this.end(0), this.#ending.signal);
	}

	/** Aborted as soon as everything is to end. */
	get ending(): AbortSignal {
		return this.#ending.signal;
	}

	/** Remembers what is to be stopped at the end, after the programs; the last one first. */
	atEnd(stop: () => Promise<void>): void {
		this.#stops.unshift(stop);
	}

	/** Does something every second until the end; a failure is tried again. */
	everySecond(task: () => Promise<void>): void {
		const loop = async () => {
			for (; !this.ending.aborted; await sleep(1_000)) await task().catch(() => undefined);
		};
		void loop();
	}

	run(program: Program, output: Output): void {
		const watched: Watched = { ...program, child: null, restarts: 0 };
		this.#watched.push(watched);
		this.#spawn(watched, output);
	}

	#spawn(watched: Watched, output: Output): void {
		if (this.ending.aborted) return;
		// The pipe on standard input tells the child when this process is gone, however it went.
		const child = spawn(process.execPath, watched.args, {
			stdio: ['pipe', output, 'inherit'],
			env: { ...watched.env, SW_PARENT_PIPE: '1' },
		});
		watched.child = child;
		child.on('exit', () => {
			watched.child = null;
			watched.restarts += 1;
			const pause = Math.min(250 * 2 ** Math.min(watched.restarts, 5), 5_000);
			setTimeout(() => this.#spawn(watched, output), pause).unref();
		});
	}

	/** Waits until an address answers with success; throws one line when it does not within three minutes. */
	async ready(url: string): Promise<void> {
		for (const until = Date.now() + 180_000; Date.now() < until; await sleep(100)) {
			if (this.ending.aborted) return;
			const hopeless = this.#watched.find((one) => one.restarts > 3);
			if (hopeless) throw new StartError(`${hopeless.name} does not stay up; what it said stands above.`);
			const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
			await answer?.arrayBuffer().catch(() => undefined);
			if (!answer?.ok) continue;
			for (const one of this.#watched) one.restarts = 0;
			return;
		}
		throw new StartError(`${url} did not get ready.`);
	}

	/** Ends everything in order, the programs before what they need, and then this process. */
	async end(code: number): Promise<void> {
		if (this.ending.aborted) return;
		this.#ending.abort();
		const children = this.#watched.flatMap((one) => (one.child ? [one.child] : []));
		const gone = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
		for (const child of children) child.kill('SIGTERM');
		await Promise.race([gone, sleep(PATIENCE_MS)]);
		for (const child of children) child.kill('SIGKILL');
		for (const stop of this.#stops) await stop().catch(() => undefined);
		process.exit(code);
	}
}

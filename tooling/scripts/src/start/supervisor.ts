import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './programs.ts';
import { StartError } from './start-error.ts';

type Watched = Program & { child: ChildProcess | null; restarts: number };

/** Keeps the processes of one start: restarts what dies, and ends all of them when this process ends. */
export class Supervisor {
	readonly #watched: Watched[] = [];
	readonly #stopLast: () => Promise<void>;
	#isEnding = false;

	constructor(stopLast: () => Promise<void>) {
		this.#stopLast = stopLast;
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.end(0));
	}

	/** Looks after the database, and notices when whoever started us is gone: then nobody could end us any more. */
	watch(revive: () => Promise<void>): void {
		const parent = process.ppid;
		const tick = async () => {
			while (!this.#isEnding) {
				await sleep(1_000);
				if (process.ppid !== parent) return await this.end(0);
				await revive().catch(() => undefined);
			}
		};
		void tick();
	}

	run(program: Program): void {
		const watched: Watched = { ...program, child: null, restarts: 0 };
		this.#watched.push(watched);
		this.#spawn(watched);
	}

	#spawn(watched: Watched): void {
		// The pipe on standard input tells the child when this process is gone, however it went.
		const child = spawn(process.execPath, watched.args, {
			stdio: ['pipe', 'ignore', 'inherit'],
			env: { ...watched.env, SW_PARENT_PIPE: '1' },
		});
		watched.child = child;
		child.on('exit', () => {
			watched.child = null;
			if (this.#isEnding) return;
			watched.restarts += 1;
			const pause = Math.min(250 * 2 ** Math.min(watched.restarts, 5), 5_000);
			setTimeout(() => !this.#isEnding && this.#spawn(watched), pause).unref();
		});
	}

	/** Waits until an address answers with success; throws one line when it does not within three minutes. */
	async ready(url: string): Promise<void> {
		for (const until = Date.now() + 180_000; Date.now() < until && !this.#isEnding; await sleep(100)) {
			const hopeless = this.#watched.find((one) => one.restarts > 3);
			if (hopeless) {
				await this.end(null);
				throw new StartError(`${hopeless.name} does not stay up; what it said stands above.`);
			}
			const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
			if (answer?.ok) {
				for (const one of this.#watched) one.restarts = 0;
				return;
			}
		}
		if (!this.#isEnding) throw new StartError(`${url} did not get ready.`);
	}

	/** Ends everything in order: the programs, then the database. `code` null leaves this process alive. */
	async end(code: number | null): Promise<void> {
		if (this.#isEnding) return;
		this.#isEnding = true;
		const children = this.#watched.flatMap((one) => (one.child ? [one.child] : []));
		for (const child of children) child.kill('SIGTERM');
		const gone = Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
		await Promise.race([gone, sleep(12_000)]);
		for (const child of children)
			if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
		await this.#stopLast();
		if (code !== null) process.exit(code);
	}
}

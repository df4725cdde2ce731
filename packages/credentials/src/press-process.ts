import { fork, type ChildProcess } from 'node:child_process';
import type { PressOptions } from './certificate-input.ts';
import { findModule } from './find-module.ts';
import { findFonts } from './fonts.ts';

export type PressJob = { template: string; data: string; format: 'pdf' | 'png'; width: number };
type PressAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string };
type Waiting = { resolve(bytes: Uint8Array): void; reject(error: Error): void };

/** One running `press-child.js`. */
export interface PressProcess {
	print(job: PressJob): Promise<Uint8Array>;
	/** False once it has set so many pages that its memory is worth giving back, or once it has ended. */
	isFresh(): boolean;
	isIdle(): boolean;
	/** Lets it finish what it has and end. */
	retire(): void;
}

/** Pages before a process is replaced: about 100 MB of what Typst does not give back. */
const PAGES = 60;
/** A page takes some 10 ms; one that takes this long, in milliseconds, never comes. */
const PATIENCE = 30_000;

/** @throws Error where fonts or native code are missing. */
export function startPressProcess(options: PressOptions): PressProcess {
	const child = startChild(options);
	const waiting = new Map<number, Waiting>();
	let pages = 0;
	let isOpen = true;
	let isRetired = false;
	const rest = () => {
		if (waiting.size > 0) return;
		if (isRetired && child.connected) child.disconnect();
		holdOpen(child, false);
	};
	const fail = (error: Error) => {
		isOpen = false;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	child.on('error', fail);
	child.on('exit', (code, signal) => fail(new Error(`The press ended with ${signal ?? code}`)));
	child.on('message', (answer: PressAnswer) => {
		const job = waiting.get(answer.id);
		waiting.delete(answer.id);
		if ('bytes' in answer) job?.resolve(answer.bytes);
		else job?.reject(new Error(answer.error));
		rest();
	});
	return {
		print: (job) => {
			pages += 1;
			holdOpen(child, true);
			return withPatience(child, ask(child, { id: pages, job, waiting }));
		},
		isFresh: () => isOpen && !isRetired && pages < PAGES,
		isIdle: () => waiting.size === 0,
		retire: () => {
			isRetired = true;
			rest();
		},
	};
}

function startChild(options: PressOptions): ChildProcess {
	const from = options.resolveFrom;
	const native = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'].map((name) =>
		findModule(name, from),
	);
	const script = findModule('@sleutelwerk/credentials/press-child', from);
	// No environment: it needs none, and ours holds secrets. Advanced: bytes travel as bytes.
	return fork(script, [...native, ...findFonts(options)], {
		env: {},
		execArgv: [],
		serialization: 'advanced',
	});
}

/** Whether our own process waits for the child before it ends: only while a page is on its way. */
function holdOpen(child: ChildProcess, isNeeded: boolean): void {
	if (isNeeded) child.ref();
	else child.unref();
	if (isNeeded) child.channel?.ref();
	else child.channel?.unref();
}

type Question = { id: number; job: PressJob; waiting: Map<number, Waiting> };

async function ask(child: ChildProcess, { id, job, waiting }: Question): Promise<Uint8Array> {
	const answer = Promise.withResolvers<Uint8Array>();
	waiting.set(id, answer);
	child.send({ id, job }, (error) => error && answer.reject(error));
	return answer.promise;
}

async function withPatience(child: ChildProcess, answer: Promise<Uint8Array>): Promise<Uint8Array> {
	const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
	try {
		return await answer;
	} finally {
		clearTimeout(timer);
	}
}

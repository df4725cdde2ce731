import { readFileSync } from 'node:fs';

type Link = { pid: number; parent: number };

// `npx`, `npm exec` and pnpm, as a native program or run by node; their titles or command lines.
const RUNNER = /^(npm exec|npx|pnpm)\b|^\S*\/pnpm(\s|$)|^\S*node\s(\S*\s)*\S*\b(pnpm|npx-cli|npm-cli)\b/;

/**
 * Calls `onGone` once when a process between us and the command that was typed is gone: the shell a package manager
 * starts a script in, the package manager itself, `npx` above it. What stands above those (a terminal, a service) may
 * go: a start in the background lives on. Where the system has no `/proc` nothing is watched.
 */
export function watchAncestors(onGone: () => void, until: AbortSignal): void {
	const chain = runnersAbove();
	const timer = setInterval(() => {
		if (isWhole(chain)) return;
		clearInterval(timer);
		onGone();
	}, 1_000);
	until.addEventListener('abort', () => clearInterval(timer));
}

function isWhole(chain: readonly Link[]): boolean {
	return chain.every(({ pid, parent }) => (pid === process.pid ? process.ppid : parentOf(pid)) === parent);
}

/** The way up to the topmost of them, each process with its parent; shells between two of them included. */
function runnersAbove(): Link[] {
	const way: Link[] = [];
	let length = 0;
	for (let pid = process.pid, parent: number | null = process.ppid; parent; parent = parentOf(pid)) {
		way.push({ pid, parent });
		if (isRunner(parent)) length = way.length;
		if (way.length - length > 1) break;
		pid = parent;
	}
	return way.slice(0, length);
}

function isRunner(pid: number): boolean {
	try {
		return RUNNER.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim());
	} catch {
		return false;
	}
}

/** The parent's id; null where the process is gone or the system does not tell. */
function parentOf(pid: number): number | null {
	try {
		// The name in brackets may hold spaces and brackets: count from behind the last one.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return null;
	}
}

import { readdirSync, readFileSync } from 'node:fs';

/**
 * Process id and command line of living processes that hold `mark` (a folder, say) in their command line or their
 * environment; needs `/proc`.
 */
export function processesWith(mark: string): string[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
		.flatMap((pid) => {
			const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
			const holds = command.includes(mark) || read(`/proc/${pid}/environ`).includes(mark);
			// A process that has ended and waits for its parent has no command line any more.
			return holds && command ? [`${pid} ${command}`] : [];
		});
}

/** The process id of the one whose command line fits `command`, among those with `mark`. Throws when there is none. */
export function processIdOf(command: RegExp, mark: string): number {
	const lines = processesWith(mark);
	const found = lines.find((line) => command.test(line.slice(line.indexOf(' ') + 1)));
	if (!found) throw new Error(`no process ${command}: ${lines.join('\n')}`);
	return Number(found.split(' ')[0]);
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

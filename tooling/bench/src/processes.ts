import { readFileSync } from 'node:fs';

// Linux counts a process's time in hundredths of a second.
const TICKS_PER_SECOND = 100;

/** Seconds of processor time a process has used so far (Linux). */
export function cpuSecondsOf(pid: number): number {
	// Behind the name, which may hold spaces and brackets: fields 14 and 15 of the line.
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Megabytes of memory a process holds now, and the most it ever held (Linux). */
export function memoryOf(pid: number): { now: number; most: number } {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const megabytes = (name: string) =>
		Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
	return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

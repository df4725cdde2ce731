/** A second of an episode, from an address; 0 for anything else. */
export function momentIn(wish: string | null, seconds: number): number {
	const second = Number(wish ?? '');
	return Number.isInteger(second) && second > 0 && second < seconds ? second : 0;
}

/** A second as people read it: 1:05. */
export function clockOf(second: number): string {
	return `${Math.floor(second / 60)}:${String(Math.floor(second % 60)).padStart(2, '0')}`;
}

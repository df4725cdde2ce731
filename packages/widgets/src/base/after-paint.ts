/**
 * Runs something once the browser has drawn what a tap changed. On the cheapest phones the work behind a tap takes longer
 * than a frame: the finger gets its answer first, the rest follows. Another call of the same runner replaces the waiting one.
 */
export function afterPaint(signal: AbortSignal): (run: () => void) => void {
	let newest = 0;
	return (run) => {
		newest += 1;
		const mine = newest;
		requestAnimationFrame(() =>
			setTimeout(() => {
				if (mine === newest && !signal.aborted) run();
			}),
		);
	};
}

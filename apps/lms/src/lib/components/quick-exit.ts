/** Where the exit leads: a page that anybody might look at. */
export const NEUTRAL_PAGE = 'https://www.knmi.nl/';

const WINDOW_MS = 5000;

/**
 * Leaves at once: the page is covered, its title and place in the history are replaced, and a session is ended on the
 * way. Nothing waits for the network, and nothing counts how often this is used.
 */
export function leave(endsSession: boolean): void {
	document.title = '…';
	document.documentElement.style.visibility = 'hidden';
	if (endsSession) navigator.sendBeacon('/exit');
	window.location.replace(NEUTRAL_PAGE);
}

/** Counts Shift pressed alone three times within five seconds; any other key, or a capital typed, starts anew. */
export function shiftCounter(onCount: (count: number) => void, now: () => number = Date.now) {
	let times: number[] = [];
	let isAlone = false;
	const set = (next: number[]) => {
		if (next.length === 0 && times.length === 0) return;
		times = next;
		onCount(times.length);
	};
	return {
		down(event: KeyboardEvent) {
			isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
			if (!isAlone) set([]);
		},
		up(event: KeyboardEvent) {
			if (event.key !== 'Shift' || !isAlone) return;
			isAlone = false;
			const at = now();
			set([...times.filter((time) => at - time < WINDOW_MS), at].slice(-3));
		},
	};
}

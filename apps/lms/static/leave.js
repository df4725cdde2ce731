/**
 * The quick exit of every page, also of those that load no other script. One form with `data-exit` (its button works
 * without this script too: it posts, ends the session and leads away). With it: no entry to come back to, the page is
 * covered at once, Shift pressed three times within five seconds does the same. It counts and keeps nothing.
 */
const WINDOW_MS = 5000;

/** Counts Shift pressed alone; any other key, a capital that was typed or a pause starts anew. */
export function shiftCounter(onCount, now = Date.now) {
	let times = [];
	let isAlone = false;
	const set = (next) => {
		if (next.length === 0 && times.length === 0) return;
		times = next;
		onCount(times.length);
	};
	return {
		down(event) {
			isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
			if (!isAlone) set([]);
		},
		up(event) {
			if (event.key !== 'Shift' || !isAlone) return;
			isAlone = false;
			const at = now();
			set([...times.filter((time) => at - time < WINDOW_MS), at].slice(-3));
		},
	};
}

function watch(form) {
	const dots = form.querySelector('[data-exit-dots]');
	const status = form.querySelector('[role=status]');
	let isGone = false;
	const leave = () => {
		isGone = true;
		document.title = '…';
		document.documentElement.style.visibility = 'hidden';
		if (form.hasAttribute('data-exit-session')) navigator.sendBeacon(form.action);
		window.location.replace(form.dataset.exit);
	};
	const counter = shiftCounter((count) => {
		dots.textContent = count > 0 ? '●'.repeat(count) + '○'.repeat(3 - count) : '';
		if (count > 0) status.textContent = `${count} / 3`;
		if (count === 3) leave();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		leave();
	});
	window.addEventListener('keydown', counter.down);
	window.addEventListener('keyup', counter.up);
	// Taken out of the cache of pages by Back: still gone.
	window.addEventListener('pageshow', (event) => {
		if (event.persisted && isGone) leave();
	});
}

if (typeof document !== 'undefined') {
	const form = document.querySelector('form[data-exit]');
	if (form) watch(form);
}

/**
 * The quick exit of every page, also of those that load no other script. One form with `data-exit` (its button works
 * without this script too: it posts, ends the session and leads away). With it: no entry to come back to, the page is
 * covered at once, Shift pressed three times within five seconds does the same. It counts and keeps nothing, and takes
 * with it what was kept on the phone for learning without a network.
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

/**
 * What this site keeps on this phone, looked up beforehand: on leaving there is no time to ask. Looking makes nothing.
 */
const kept = { worker: null, stores: [] };

async function lookUp() {
	const registration = await navigator.serviceWorker?.getRegistration('/learn/');
	kept.worker = registration?.active ?? null;
	if (kept.worker)
		kept.stores = ((await indexedDB.databases?.()) ?? [{ name: 'kept' }]).map(({ name }) => name);
}

/** Not waited for: the worker outlives the page, and with a network the server's answer clears everything too. */
function wipe() {
	kept.worker?.postMessage('wipe');
	for (const name of kept.stores) indexedDB.deleteDatabase(name);
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
		wipe();
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
	void lookUp().catch(() => undefined);
}

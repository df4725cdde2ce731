import { webAddress } from '../base/attributes.ts';
import { fill } from '../base/reading.ts';
import type { WidgetContext } from '../base/sw-element.ts';
import type { ExitKey } from './exit-keys.ts';
import { leave } from './leave.ts';
import { NO_SHIFT, SHIFTS_NEEDED, SHIFT_WINDOW, nextShift } from './shift-sequence.ts';

type ExitContext = Pick<WidgetContext<ExitKey>, 'host' | 'root' | 'text' | 'signal'>;
type Leave = (address: string) => void;

/** Wires the exit of a widget: its links, three times Shift, and what a screen reader hears. Nothing is counted. */
export function startExit(context: ExitContext, leaveBy: Leave = leave): void {
	const go = (address: string): void => {
		say(context.root, context.text.exitLeaving);
		leaveBy(address);
	};
	const { host, root, signal } = context;
	const links = root.querySelectorAll<HTMLAnchorElement>('[data-exit]');
	const wished = webAddress(host.getAttribute('exit-url'));
	for (const link of links) {
		if (wished) link.href = wished;
		link.addEventListener(
			'click',
			(event) => {
				event.preventDefault();
				go(link.href);
			},
			{ signal },
		);
	}
	const [first] = links;
	// Read when it is used: the opener of a private frame may still change where it leads.
	if (first) listenForShift(context, () => go(first.href));
}

function listenForShift(context: ExitContext, go: () => void): void {
	const { root, text, signal } = context;
	let state = NO_SHIFT;
	let timer = 0;
	const show = (count: number): void => {
		root.querySelector('[data-exit-dots]')?.setAttribute('data-count', String(count));
		if (count > 0) say(root, fill(text.exitProgress, { count }));
	};
	const stop = (): void => {
		if (state.count > 0) say(root, text.exitStopped);
		state = NO_SHIFT;
		show(0);
	};
	const onKey = (event: KeyboardEvent): void => {
		// With several widgets on a page one is enough to hear the keys, and one voice to speak.
		if (!isFirst(context.host)) return;
		const next = nextShift(state, {
			type: event.type === 'keydown' ? 'keydown' : 'keyup',
			key: event.key,
			isRepeat: event.repeat,
			at: event.timeStamp,
		});
		if (next.count === 0 && state.count > 0 && event.key !== 'Shift') return stop();
		const isFurther = next.count > state.count || next.since > state.since;
		state = next;
		if (!isFurther) return;
		clearTimeout(timer);
		if (state.count >= SHIFTS_NEEDED) return go();
		show(state.count);
		timer = window.setTimeout(stop, SHIFT_WINDOW - (event.timeStamp - state.since));
	};
	// `capture`: the page's own shortcuts may stop the event further down.
	addEventListener('keydown', onKey, { capture: true, signal });
	addEventListener('keyup', onKey, { capture: true, signal });
	signal.addEventListener('abort', () => clearTimeout(timer));
}

const TAGS = 'sw-signals-card,sw-help-finder,sw-webinar-signup';

function isFirst(host: HTMLElement): boolean {
	const first = document.querySelector(TAGS);
	return first === null || first === host || !document.contains(host);
}

function say(root: ShadowRoot, sentence: string): void {
	const status = root.querySelector('[data-exit-status]');
	if (status) status.textContent = sentence;
}

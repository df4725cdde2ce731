import { webAddress } from '../base/attributes.ts';
import type { FrameNote, FrameOrder } from '../signup/private-frame.ts';

export type FrameLink = {
	tell: (note: FrameNote) => void;
	/** To be called when the form of an order is drawn: tells its height, the first time only. */
	drawn: () => void;
};

/** Pixels for what opens or is said later. What needs still more scrolls inside the frame. */
const ROOM = 240;

/**
 * Waits for the element that opened this frame; without one the frame works by itself. Any site may embed the frame, so
 * what comes in only ever chooses a webinar that is public anyway, and where the exit leads.
 */
export function linkToOpener(onOrder: (order: FrameOrder) => void): FrameLink {
	let port: MessagePort | undefined;
	let isTold = false;
	addEventListener('message', ({ data, source, ports }: MessageEvent<Partial<FrameOrder> | null>) => {
		if (port || source !== parent || data?.sw !== 'webinar' || typeof data.id !== 'string') return;
		port = ports[0];
		const partner = typeof data.partner === 'string' ? data.partner : null;
		onOrder({ sw: 'webinar', id: data.id, exit: webAddress(data.exit), partner });
	});
	const tell = (note: FrameNote): void => port?.postMessage(note);
	// Once and never again: a page that opened the frame by itself would read later heights as what was opened and sent.
	const drawn = (): void => {
		if (isTold) return;
		isTold = true;
		requestAnimationFrame(() => tell({ height: document.documentElement.offsetHeight + ROOM }));
	};
	return { tell, drawn };
}

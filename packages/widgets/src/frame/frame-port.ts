import { webAddress } from '../base/attributes.ts';
import type { FrameNote, FrameOrder } from '../signup/private-frame.ts';

export type FrameLink = { tell: (note: FrameNote) => void };

/**
 * Waits for the element that opened this frame; without one the frame works by itself. Any site may embed the frame, so
 * what comes in only ever chooses a webinar that is public anyway, and where the exit leads.
 */
export function linkToOpener(onOrder: (order: FrameOrder) => void): FrameLink {
	let port: MessagePort | undefined;
	addEventListener('message', ({ data, source, ports }: MessageEvent<Partial<FrameOrder> | null>) => {
		if (port || source !== parent || data?.sw !== 'webinar' || typeof data.id !== 'string') return;
		port = ports[0];
		reportHeight();
		const partner = typeof data.partner === 'string' ? data.partner : null;
		onOrder({ sw: 'webinar', id: data.id, exit: webAddress(data.exit), partner });
	});
	const tell = (note: FrameNote): void => port?.postMessage(note);
	const reportHeight = (): void => {
		new ResizeObserver(() => tell({ height: document.documentElement.offsetHeight })).observe(
			document.documentElement,
		);
	};
	return { tell };
}

import { html, type TemplateResult } from 'lit/html.js';
import type { WidgetContext } from '../base/sw-element.ts';
import { leave } from '../exit/leave.ts';
import type { SignupKey } from './signup-keys.ts';

/** What the element tells the frame once it has loaded; the port comes with it. */
export type FrameOrder = { sw: 'webinar'; id: string; exit: string | undefined; partner: string | null };
/** What the frame tells the element: how high its form is (once), or that its visitor leaves. */
export type FrameNote = { height?: number; leave?: string };

/**
 * The private frame under a webinar. Its address is the same whichever webinar was chosen (a page can list the
 * addresses of its frames); which one it is goes through a port that only the two of them hold.
 */
export function privateFrame(id: string, context: WidgetContext<SignupKey>): TemplateResult {
	const { text, from, lang } = context;
	const onLoad = (event: Event): void => {
		if (event.target instanceof HTMLIFrameElement) connect(event.target, id, context);
	};
	return html`<p class="hint">${text.signupOpensHere}</p>
		<iframe
			part="frame"
			title="${text.signupTitle}"
			src="${`${from}/w/1/frame/signup?lang=${lang}`}"
			referrerpolicy="no-referrer"
			@load=${onLoad}
		></iframe>`;
}

function connect(frame: HTMLIFrameElement, id: string, context: WidgetContext<SignupKey>): void {
	const { host, root, from, signal } = context;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }: MessageEvent<FrameNote>) => {
		if (data.height) frame.style.blockSize = `${Math.ceil(data.height)}px`;
		// Keys give a frame no leave to move the whole page: the element does it for its frame.
		if (data.leave) leave(data.leave);
	};
	signal.addEventListener('abort', () => port1.close());
	const exit = root.querySelector<HTMLAnchorElement>('[data-exit]')?.href;
	const order: FrameOrder = { sw: 'webinar', id, exit, partner: host.getAttribute('partner') };
	frame.contentWindow?.postMessage(order, new URL(from).origin, [port2]);
	// Below the fold nobody sees that something opened, and browsers do not draw a frame that nobody sees.
	frame.scrollIntoView({ block: 'nearest' });
}

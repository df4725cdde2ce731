import { SwElement, type WidgetBehaviour } from '../base/sw-element.ts';
import { privateFrame } from './private-frame.ts';
import type { SignupKey } from './signup-keys.ts';
import { startWebinarList } from './start-list.ts';

/**
 * Webinar sign-up: lists the coming webinars; one is chosen by tapping, and everything that is typed is typed in a
 * private frame of the host, which the page around it cannot read.
 *
 * @tag sw-webinar-signup
 * @attribute {Language} lang - Language of the content; else the nearest `[lang]`, else Dutch.
 * @attribute {string} webinar - Id of the one webinar to show; else all coming ones.
 * @attribute {string} partner - Key of the partner, as `/partners` gives it.
 * @attribute {string} exit-url - Where the exit leads: an http(s) address; the weather by default.
 * @attribute {string} host - Address before `/w/`; by default where the script came from.
 * @slot local - What the page itself wants to add; stands at the end.
 * @event {SwChangeEvent} sw-change - Something was chosen. Carries no detail.
 * @csspart base - The whole widget.
 * @csspart exit-bar - The bar with the exit.
 * @csspart exit - The exit itself.
 * @csspart title - The heading.
 * @csspart danger - The line for danger now.
 * @csspart unread - The notice that a translation was not yet read.
 * @csspart dutch - The Dutch beside a translation.
 * @csspart list - The coming webinars.
 * @csspart webinar - One webinar.
 * @csspart choose - The button that chooses it.
 * @csspart frame - The private frame.
 * @cssproperty --sw-ink - Text colour; falls back to `--utrecht-document-color`.
 * @cssproperty --sw-surface - Ground; falls back to `--utrecht-document-background-color`.
 * @cssproperty --sw-accent - Buttons and links; falls back to the Utrecht button and link tokens.
 * @cssproperty --sw-reserved-height - Height kept free until the content is there; 30rem.
 */
export class WebinarSignup extends SwElement {
	constructor() {
		super(SIGNUP_BEHAVIOUR);
	}
}

const SIGNUP_BEHAVIOUR: WidgetBehaviour<SignupKey> = {
	kind: 'signup',
	start: (context) => {
		const wished = context.host.getAttribute('webinar');
		startWebinarList(context, {
			only: (webinar) => wished === null || webinar.id === wished,
			opened: (webinar) => privateFrame(webinar.id, context),
		});
	},
};

import { AUDIENCES } from '@sleutelwerk/core/card-model';
import { oneOf } from '../base/attributes.ts';
import { SwElement, type WidgetBehaviour, type WidgetContext } from '../base/sw-element.ts';
import type { CardKey } from './card-keys.ts';
import { addListenButtons } from './listen-buttons.ts';
import { printFold } from './print-fold.ts';

/**
 * Signals card: signs of violence for six audiences, what one can do now, what is true about common fears, and whom to
 * call. The content is ready HTML; the script opens the audience, speaks to screen readers, reads aloud and prints.
 *
 * @tag sw-signals-card
 * @attribute {Language} lang - Language of the content; else the nearest `[lang]`, else Dutch.
 * @attribute {'self'|'young'|'child'|'adult'|'elder'|'own-behaviour'} audience - Which list is open at first; none by default.
 * @attribute {string} exit-url - Where the exit leads: an http(s) address; the weather by default.
 * @attribute {string} host - Address before `/w/`; by default where the script came from.
 * @slot local - Help in the neighbourhood, of the page itself; stands after the numbers.
 * @event {SwChangeEvent} sw-change - Something was ticked. Carries no detail.
 * @csspart base - The whole widget.
 * @csspart exit-bar - The bar with the exit.
 * @csspart exit - The exit itself.
 * @csspart title - The heading.
 * @csspart danger - The box for danger now.
 * @csspart unread - The notice that a translation was not yet read.
 * @csspart dutch - The Dutch beside a translation.
 * @csspart caveat - "One signal proves nothing".
 * @csspart audience - One of the six lists.
 * @csspart kind - A group of signs.
 * @csspart sign - One sign.
 * @csspart red-flags - What shows when a red flag is ticked.
 * @csspart actions - What one can do now.
 * @csspart fear - One fear and what is true.
 * @csspart service - One number.
 * @csspart reach - A link that calls, or opens a chat or page.
 * @csspart print - The print button.
 * @csspart sources - The sources.
 * @cssproperty --sw-ink - Text colour; falls back to `--utrecht-document-color`.
 * @cssproperty --sw-surface - Ground; falls back to `--utrecht-document-background-color`.
 * @cssproperty --sw-accent - Buttons and links; falls back to `--utrecht-button-primary-action-background-color` and `--utrecht-link-color`.
 * @cssproperty --sw-accent-ink - Text on the accent; falls back to `--utrecht-button-primary-action-color`.
 * @cssproperty --sw-line-strong - Lines; falls back to `--utrecht-form-control-border-color`.
 * @cssproperty --sw-danger - Only for danger now.
 * @cssproperty --sw-focus - Focus ring; falls back to `--utrecht-focus-outline-color`.
 * @cssproperty --sw-font - Font; falls back to `--utrecht-document-font-family`.
 * @cssproperty --sw-size - Text size, 18 px at least; falls back to `--utrecht-document-font-size`.
 * @cssproperty --sw-radius-small - Corners; falls back to `--utrecht-button-border-radius`.
 * @cssproperty --sw-reserved-height - Height kept free until the content is there; 30rem.
 */
export class SignalsCard extends SwElement {
	constructor() {
		super(CARD_BEHAVIOUR);
	}
}

const CARD_BEHAVIOUR: WidgetBehaviour<CardKey> = { kind: 'card', start: startCard };

function startCard(context: WidgetContext<CardKey>): void {
	const { host, root, base, signal } = context;
	const audience = oneOf(host.getAttribute('audience'), AUDIENCES, null);
	if (audience) root.querySelector(`[data-audience="${audience}"]`)?.setAttribute('open', '');
	base.addEventListener(
		'change',
		(event) => {
			if (event.target instanceof HTMLInputElement) announce(event.target);
			context.changed();
		},
		{ signal },
	);
	addListenButtons(context);
	startPrint(root, signal);
}

/** Says to a screen reader what the tick brought up; sighted people see it appear. */
function announce(box: HTMLInputElement): void {
	const list = box.closest('.who');
	const said = list?.querySelector('[data-said]');
	if (!list || !said) return;
	const isRed = list.querySelector('[data-red]:checked') !== null;
	const isAny = list.querySelector(':checked') !== null;
	const source = isRed ? '[data-red-text]' : '[data-caveat]';
	said.textContent = isAny ? (list.querySelector(source)?.textContent ?? '') : '';
}

function startPrint(root: ShadowRoot, signal: AbortSignal): void {
	const button = root.querySelector<HTMLButtonElement>('[data-print]');
	const fold = root.querySelector<HTMLElement>('[data-fold]');
	const styles = root.querySelector('style')?.textContent ?? '';
	if (!button || !fold || !('adoptedStyleSheets' in document)) return;
	button.hidden = false;
	button.addEventListener('click', () => printFold(fold, styles, root), { signal });
}

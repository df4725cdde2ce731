/**
 * Says that something was chosen, and not what: it carries no detail and its target is the element, so that a page
 * can react (scroll, resize) without learning anything about its visitor.
 */
export class SwChangeEvent extends Event {
	constructor() {
		super('sw-change', { bubbles: true, composed: true });
	}
}

declare global {
	interface GlobalEventHandlersEventMap {
		'sw-change': SwChangeEvent;
	}
}

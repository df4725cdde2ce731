/**
 * Follows the links of a root by an anchor that stands nowhere. The page's `navigation` names the element that was followed,
 * and by `getRootNode()` of it a page would hold the whole closed root; so all it gets is the address, which it sees anyway.
 */
export function followUnseen(root: ShadowRoot, signal: AbortSignal): void {
	root.addEventListener(
		'click',
		(event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			// What the page put into a slot is its own. A link that opens elsewhere does not move this page.
			if (!link?.href || link.getRootNode() !== root || !isPlain(event as MouseEvent)) return;
			event.preventDefault();
			const unseen = document.createElement('a');
			unseen.href = link.href;
			unseen.rel = link.rel;
			unseen.click();
		},
		{ signal },
	);
}

function isPlain({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
	return !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

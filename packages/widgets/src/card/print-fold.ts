/**
 * Prints the fold card alone, out of an empty frame of our own: the page around it would say where it came from.
 * Asks nobody for anything and leaves no line in the history.
 */
export function printFold(fold: HTMLElement, styles: string, root: ShadowRoot): void {
	const frame = document.createElement('iframe');
	frame.setAttribute('aria-hidden', 'true');
	frame.style.cssText = 'position:absolute;inline-size:0;block-size:0;border:0';
	root.append(frame);
	const page = frame.contentDocument;
	const view = frame.contentWindow as (Window & typeof globalThis) | null;
	if (!page || !view) return frame.remove();
	page.title = '\u00a0';
	const box = page.createElement('div');
	box.className = 'sw';
	box.append(page.importNode(fold, true));
	page.body.append(box);
	// A constructed sheet of that frame: an inline style would need the page's leave.
	const sheet = new view.CSSStyleSheet();
	sheet.replaceSync(styles);
	page.adoptedStyleSheets = [sheet];
	view.addEventListener('afterprint', () => frame.remove());
	view.print();
}

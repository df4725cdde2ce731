/** Milliseconds after which a frame that could not take the whole page along at least empties itself. */
const PATIENCE = 400;

/**
 * Leaves: first the page is blank, then it is replaced, so that Back does not return to it. From a frame the whole page
 * goes; where the sandbox forbids that, the frame empties itself.
 */
export function leave(address: string, view: Window = window): void {
	cloak(view.document, address);
	// A page that comes back from the browser's memory is still blank, and goes on leaving.
	view.addEventListener('pageshow', (event) => {
		if (event.persisted) view.location.replace(address);
	});
	if (view.top === view || view.top === null) return view.location.replace(address);
	try {
		view.top.location.replace(address);
		view.setTimeout(() => view.location.replace('about:blank'), PATIENCE);
	} catch {
		view.location.replace('about:blank');
	}
}

const BLANK: Readonly<Record<string, string>> = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	inset: '0',
	margin: '0',
	border: '0',
	'inline-size': 'auto',
	'block-size': 'auto',
	'max-inline-size': 'none',
	'max-block-size': 'none',
	background: 'Canvas',
	'z-index': '2147483647',
};

/** Lays an empty page over everything: in the top layer where there is one, and stronger than the page's own rules. */
function cloak(page: Document, address: string): void {
	const cover = page.createElement('div');
	for (const [name, value] of Object.entries(BLANK)) cover.style.setProperty(name, value, 'important');
	cover.setAttribute('popover', 'manual');
	page.documentElement.append(cover);
	page.documentElement.style.setProperty('overflow', 'hidden', 'important');
	page.title = new URL(address).hostname;
	if ('showPopover' in cover) cover.showPopover();
}

/** What a page wants to be different in the ready HTML, before any script. */
export type ReadyOptions = {
	/** List of the card that is open at first. */
	audience?: string;
	/** Where the exit leads; http(s) only. */
	exitUrl?: string;
	host?: string;
};

/** Ready HTML as a page of its own wants it: with a list open, another exit, and the host named for the script. */
export function openHtml(ready: string, { audience, exitUrl, host }: ReadyOptions): string {
	let html = ready;
	if (audience && /^[a-z-]+$/.test(audience)) {
		html = html.replace(`data-audience="${audience}"`, `data-audience="${audience}" open`);
		html = addAttribute(html, 'audience', audience);
	}
	if (exitUrl && /^https?:\/\//.test(exitUrl)) {
		const link = `href="${escapeAttribute(exitUrl)}"`;
		html = html.replace(/href="[^"]*"(?=[^>]* data-exit)/g, () => link);
		html = addAttribute(html, 'exit-url', exitUrl);
	}
	return host ? addAttribute(html, 'host', host) : html;
}

// By functions: in a replacement text `$&` of an address would mean something.
function addAttribute(html: string, name: string, value: string): string {
	return html.replace(/^<sw-[a-z-]+/, (tag) => `${tag} ${name}="${escapeAttribute(value)}"`);
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

import { webAddress } from './attributes.ts';

const FILE = /\/w\/[^/]+\/(?:frame\/)?(?:card|finder|signup|all)\.js(?:[?#].*)?$/;

// Only while a classic script runs does the document name it: later nobody can tell which script this was.
const loadedFrom = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * The address before `/w/`, without a closing slash: the `host` attribute, else where the script came from.
 * A partner that serves the files from a folder of its own domain gets that folder.
 */
export function findHost(attribute: string | null): string {
	const wished = webAddress(attribute);
	if (wished) return wished.replace(/\/$/, '');
	const sources = [loadedFrom, ...Array.from(document.scripts, (script) => script.src)];
	const own = sources.find((source) => FILE.test(source));
	return own ? own.replace(FILE, '') : location.origin;
}

import type { RequestEvent } from '@sveltejs/kit';
import { mayRecord } from '#lib/recording/microphone-pages.ts';

const ALWAYS = {
	// Not `no-referrer`: with it a form sends `Origin: null`, and without JavaScript nobody could log in.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'cross-origin-opener-policy': 'same-origin',
} as const;

// Files that partner sites load from another origin; they set their own rules.
const FOR_OTHERS = /^\/(w|api|status|certificates|\.well-known|listen\/files)\//;

/** Headers of every answer. Pages are never kept by a cache: a shared phone must not show them after the exit. */
export function securityHeaders(event: RequestEvent, response: Response): void {
	const { headers } = response;
	for (const [name, value] of Object.entries(ALWAYS)) if (!headers.has(name)) headers.set(name, value);
	sayLetters(headers);
	const microphone = mayRecord(event.url.pathname) ? '(self)' : '()';
	headers.set(
		'permissions-policy',
		`camera=(), geolocation=(), microphone=${microphone}, interest-cohort=()`,
	);
	if (event.locals.context.origin.startsWith('https:'))
		headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	if (!headers.has('content-security-policy'))
		headers.set('content-security-policy', filePolicy(headers.get('content-type') ?? ''));
	if (event.locals.clears) headers.set('clear-site-data', event.locals.clears);
	if (FOR_OTHERS.test(event.url.pathname)) return;
	headers.set('cross-origin-resource-policy', 'same-origin');
	headers.set('x-frame-options', 'DENY');
	headers.set('x-robots-tag', 'noindex');
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	allowStyles(headers, event.locals.styleHashes ?? []);
}

/** In which letters a text is written: SvelteKit leaves it to the page itself, and a browser that guesses can be led astray. */
function sayLetters(headers: Headers): void {
	const type = headers.get('content-type') ?? '';
	if (/^text\/(html|plain)$/.test(type)) headers.set('content-type', `${type}; charset=utf-8`);
}

/**
 * What is no page runs nothing, also when it is opened as one, and stands in nobody's frame. The browser's own viewer
 * shows a PDF only where objects are not forbidden.
 */
function filePolicy(type: string): string {
	const frame = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
	if (type.startsWith('text/html')) return `script-src 'none'; object-src 'none'; ${frame}`;
	return type.startsWith('application/pdf')
		? `script-src 'none'; ${frame}`
		: `default-src 'none'; object-src 'none'; ${frame}`;
}

/** Ready HTML of a widget carries its style inside: exactly that one is allowed, on exactly that page. */
function allowStyles(headers: Headers, hashes: readonly string[]): void {
	const policy = headers.get('content-security-policy');
	if (!policy || hashes.length === 0) return;
	const allowed = hashes.map((hash) => `'${hash}'`).join(' ');
	headers.set('content-security-policy', policy.replace(/style-src [^;]*/, `$& ${allowed}`));
}

import type { RequestEvent } from '@sveltejs/kit';

const ALWAYS = {
	// Not `no-referrer`: with it a form sends `Origin: null`, and without JavaScript nobody could log in.
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(self), interest-cohort=()',
	'cross-origin-opener-policy': 'same-origin',
} as const;

// Files that partner sites load from another origin; they set their own rules.
const FOR_OTHERS = /^\/(w|api|status|certificates|\.well-known)\//;

/** Headers of every answer. Pages are never kept by a cache: a shared phone must not show them after the exit. */
export function securityHeaders(event: RequestEvent, response: Response): void {
	const { headers } = response;
	for (const [name, value] of Object.entries(ALWAYS)) if (!headers.has(name)) headers.set(name, value);
	if (event.locals.context.origin.startsWith('https:'))
		headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	if (FOR_OTHERS.test(event.url.pathname)) return;
	headers.set('cross-origin-resource-policy', 'same-origin');
	headers.set('x-frame-options', 'DENY');
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}

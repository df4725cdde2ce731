import { CallError } from '../signup/webinar-api.ts';
import type { SignupFrameKey } from '../signup/signup-keys.ts';

type ErrorKey = Extract<SignupFrameKey, `error${string}`>;

const KEYS: Readonly<Record<string, ErrorKey>> = {
	TOO_MANY: 'errorTooMany',
	TOO_MANY_REQUESTS: 'errorTooMany',
	NOT_FOUND: 'errorGone',
	GONE: 'errorGone',
	CLOSED: 'errorGone',
	FULL: 'errorGone',
	INVALID_INPUT: 'errorSummary',
	BAD_REQUEST: 'errorSummary',
};

/** The sentence for a call that failed. Never says that it worked when nobody knows. */
export function errorKeyOf(error: unknown): ErrorKey {
	const code = error instanceof CallError ? error.code : '';
	if (code === 'NETWORK') return navigator.onLine ? 'errorNetwork' : 'errorOffline';
	if (error instanceof CallError && error.fields.includes('email')) return 'errorEmail';
	return KEYS[code] ?? 'errorServer';
}

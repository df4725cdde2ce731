/** States one can look for; `ending`: valid, and over within 60 days. */
export const SHOWN_STATES = ['valid', 'ending', 'expired', 'suspended', 'revoked'] as const;

/** What a page or a file of certificates is asked for: part of a name or number, and a state. */
export function wishOf({ searchParams }: URL) {
	const search = searchParams.get('search')?.trim().slice(0, 120) ?? '';
	const state = SHOWN_STATES.find((one) => one === searchParams.get('state'));
	return { ...(search ? { search } : {}), ...(state ? { state } : {}) };
}

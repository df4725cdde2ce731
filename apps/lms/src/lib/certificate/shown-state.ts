/** Every state a certificate can be shown in. */
export type ShownState = 'valid' | 'expired' | 'suspended' | 'revoked' | 'unknown';

const TONES = {
	valid: 'good',
	expired: 'warm',
	suspended: 'warm',
	revoked: 'danger',
	unknown: '',
} as const satisfies Record<ShownState, string>;

/** The class of its colour; the word and the icon beside it say the same. */
export function toneOf(state: ShownState): string {
	return TONES[state];
}

import { dayIn, HOME_ZONE } from '@sleutelwerk/core';
import type { CertificateRow } from '@sleutelwerk/db/repo/certificate';

export const CERTIFICATE_STATES = ['valid', 'expired', 'suspended', 'revoked'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** What a certificate is worth now. It counts until the end of its last day, by the clock in the Netherlands. */
export function stateOf({ certificate, event }: CertificateRow, now: Date): CertificateState {
	if (event.act === 'revoked' || event.act === 'suspended') return event.act;
	return certificate.validUntil < dayIn(HOME_ZONE, now) ? 'expired' : 'valid';
}

/**
 * Reasons with words for everybody; any other reason is between the trainer and the holder. `review`: the organisation
 * looks into something, and says no more of it.
 */
export const PUBLIC_REASONS = ['mistake', 'request', 'rules', 'review'] as const;
export type PublicReason = (typeof PUBLIC_REASONS)[number] | 'other';

/** What those who check may know of a reason: never a trainer's own words. */
export function publicReasonOf(reason: string): PublicReason {
	return PUBLIC_REASONS.find((one) => one === reason) ?? 'other';
}

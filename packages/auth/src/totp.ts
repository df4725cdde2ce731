import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
const DIGITS = 6;
// One step to either side: clocks of old phones run wrong by some seconds (RFC 6238, 5.2).
const DRIFT_STEPS = 1;

export type TotpAttempt = {
	/** Base32, as in the account's row (encrypt it at rest with `encryptField`). */
	secret: string;
	code: string;
	/** The step of the last code that was taken; a code works once (RFC 6238, 5.2). */
	lastUsedStep: number | null;
};

/** A new secret of 160 bits in base32 (RFC 4226, 4). */
export function newTotpSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/**
 * The address in the QR code. `issuer` and `label` show in the authenticator app on the phone's screen: give a neutral
 * name, never the subject.
 */
export function totpUri({
	secret,
	issuer,
	label,
}: {
	secret: string;
	issuer: string;
	label: string;
}): string {
	return totpOf(secret, { issuer, label }).toString();
}

/** The step whose code this is, to be kept as `lastUsedStep`; `null` when the code is wrong, too old or used before. */
export function verifyTotp({ secret, code, lastUsedStep }: TotpAttempt, at: Date): number | null {
	const typed = code.normalize('NFKC').replace(/[\s-]/g, '');
	if (!/^\d{6}$/.test(typed)) return null;
	const timestamp = at.getTime();
	const delta = totpOf(secret).validate({ token: typed, timestamp, window: DRIFT_STEPS });
	if (delta === null) return null;
	const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
	return lastUsedStep !== null && step <= lastUsedStep ? null : step;
}

function totpOf(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
	return new TOTP({
		...names,
		algorithm: 'SHA1',
		digits: DIGITS,
		period: PERIOD_SECONDS,
		secret: Secret.fromBase32(secret),
	});
}

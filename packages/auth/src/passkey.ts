import { randomBytes } from 'node:crypto';
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON,
} from '@simplewebauthn/server';

/** Seconds in which a device has to sign what it was asked to: time to fetch a key from a bag. */
export const PASSKEY_SECONDS = 5 * 60;
/** A person's phones, computers and keys; an end, so that no page and no question to a device grows without one. */
export const MOST_PASSKEYS = 10;

/** What is kept of a passkey to check a signature. Texts in base64url. */
export type KnownPasskey = {
	credentialId: string;
	/** COSE. */
	publicKey: string;
	counter: number;
	transports: readonly string[];
};

export type PasskeyOffer = { challenge: string; options: PublicKeyCredentialCreationOptionsJSON };
export type PasskeyQuestion = { challenge: string; options: PublicKeyCredentialRequestOptionsJSON };
export type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

// EdDSA, ES256, RS256: what the devices people have can do. Named, so that another runtime offers nothing else.
const ALGORITHMS = [-8, -7, -257];

// Only here, when somebody uses a passkey: its certificates' library takes 30 MB that most processes never need.
const library = () => import('@simplewebauthn/server');
const timeout = PASSKEY_SECONDS * 1000;

/**
 * What the browser is asked in order to make a passkey. `origin` is the public address; `label` shows on the device's
 * screen, so that neither it nor the host's name may name the subject. `known` devices are not asked again.
 */
export async function offerPasskey(who: {
	origin: string;
	accountId: string;
	label: string;
	known: readonly KnownPasskey[];
}): Promise<PasskeyOffer> {
	const { generateRegistrationOptions } = await library();
	const rpID = new URL(who.origin).hostname;
	const options = await generateRegistrationOptions({
		rpID,
		rpName: rpID,
		challenge: Uint8Array.from(randomBytes(32)),
		userID: Uint8Array.from(userHandle(who.accountId)),
		userName: who.label,
		userDisplayName: who.label,
		timeout,
		// Which maker's device it is, is nobody's business here.
		attestationType: 'none',
		excludeCredentials: who.known.map(named),
		authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
		supportedAlgorithmIDs: ALGORITHMS,
	});
	return { challenge: options.challenge, options };
}

/**
 * What the browser is asked in order to log in. With `known`: a second step with one of these. Without: any passkey of
 * this site, and then the device has to make sure who holds it, because it stands for both steps.
 */
export async function askForPasskey(
	origin: string,
	known: readonly KnownPasskey[] | null,
): Promise<PasskeyQuestion> {
	const { generateAuthenticationOptions } = await library();
	const options = await generateAuthenticationOptions({
		rpID: new URL(origin).hostname,
		challenge: Uint8Array.from(randomBytes(32)),
		timeout,
		allowCredentials: known?.map(named) ?? [],
		userVerification: known ? 'preferred' : 'required',
	});
	return { challenge: options.challenge, options };
}

/** The challenge a device says it signed; null where there is none to be read. Nothing is proved by it yet. */
export function challengeOf(clientDataJSON: string): string | null {
	try {
		const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
		const isObject = typeof data === 'object' && data !== null;
		return isObject && 'challenge' in data && typeof data.challenge === 'string' ? data.challenge : null;
	} catch {
		return null;
	}
}

type Expected = { origin: string; challenge: string };

/** The passkey a device made, to be kept; null for anything but a whole answer to this challenge on this site. */
export async function checkNewPasskey(
	response: RegistrationResponseJSON,
	{ origin, challenge }: Expected,
): Promise<KnownPasskey | null> {
	const { verifyRegistrationResponse } = await library();
	try {
		const { registrationInfo } = await verifyRegistrationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname,
			requireUserVerification: false,
			supportedAlgorithmIDs: ALGORITHMS,
		});
		if (!registrationInfo) return null;
		const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
		const key = Buffer.from(publicKey).toString('base64url');
		return { credentialId: id, publicKey: key, counter, transports: transports.slice(0, 8) };
	} catch {
		// The library says by an error what was wrong; whoever sent it need not know.
		return null;
	}
}

/**
 * The device's new counter when the signature is right; null for another site, another challenge, another key, a
 * counter that did not go up, or (`mustVerify`) a device that did not make sure who held it.
 */
export async function checkPasskey(
	response: AuthenticationResponseJSON,
	{ origin, challenge, known, mustVerify }: Expected & { known: KnownPasskey; mustVerify: boolean },
): Promise<number | null> {
	const { verifyAuthenticationResponse } = await library();
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse({
			response,
			expectedChallenge: challenge,
			expectedOrigin: origin,
			expectedRPID: new URL(origin).hostname,
			requireUserVerification: mustVerify,
			credential: {
				id: known.credentialId,
				publicKey: Uint8Array.from(Buffer.from(known.publicKey, 'base64url')),
				counter: known.counter,
			},
		});
		return verified ? authenticationInfo.newCounter : null;
	} catch {
		return null;
	}
}

/** Whether a device's user handle is the one this account's passkeys were made with. */
export function isHandleOf(handle: string | undefined, accountId: string): boolean {
	return handle === userHandle(accountId).toString('base64url');
}

// The account's random id: it says nothing about the person, not even to whoever reads the device.
function userHandle(accountId: string): Buffer {
	return Buffer.from(accountId, 'utf8');
}

function named({ credentialId, transports }: KnownPasskey) {
	return { id: credentialId, transports: [...transports] };
}

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@sleutelwerk/auth';
import { z } from 'zod';

// A key with a certificate of its maker is some kilobytes; nothing needs more.
const part = z.string().max(12_000);
const shared = {
	id: z.string().min(1).max(1400),
	rawId: z.string().min(1).max(1400),
	type: z.literal('public-key'),
	// Extensions say nothing that is asked here, and static/passkey.js does not send them.
	clientExtensionResults: z
		.unknown()
		.optional()
		.transform(() => ({})),
};
const made = z.object({
	...shared,
	response: z.object({
		clientDataJSON: part,
		attestationObject: part,
		transports: z.array(z.string().max(20)).max(8).default([]),
	}),
});
const signed = z.object({
	...shared,
	response: z.object({
		clientDataJSON: part,
		authenticatorData: part,
		signature: part,
		userHandle: z.string().max(100).nullish(),
	}),
});

/** The answer of a device as the field of a form: JSON; empty where the device gave none. */
export const answerField = z.string().max(40_000).default('');

/** What a device made; null for anything else. */
export function readMade(text: string): RegistrationResponseJSON | null {
	return made.safeParse(fromJson(text)).data ?? null;
}

/** What a device signed; null for anything else. */
export function readSigned(text: string): AuthenticationResponseJSON | null {
	const { data } = signed.safeParse(fromJson(text));
	if (!data) return null;
	const { userHandle, ...response } = data.response;
	return { ...data, response: { ...response, ...(userHandle ? { userHandle } : {}) } };
}

/** What goes to the browser: without what is left open. */
export function toJson(options: object): z.core.util.JSONType {
	return JSON.parse(JSON.stringify(options)) as z.core.util.JSONType;
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

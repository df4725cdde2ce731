import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '../passkey.ts';

/** How a device may lie or fail; every one of these has to be refused. */
export type Bend = {
	origin?: string;
	rpId?: string;
	challenge?: string;
	type?: string;
	/** Whether the device made sure who held it. */
	isVerified?: boolean;
	isPresent?: boolean;
	counter?: number;
	userHandle?: string;
};

const UP = 0x01;
const UV = 0x04;
const AT = 0x40;

/** An authenticator in software: ES256 by `node:crypto`, its CBOR written by hand. */
export class SoftwareDevice {
	readonly id: Buffer = randomBytes(32);
	counter = 0;
	readonly #origin: string;
	readonly #key: KeyObject;
	readonly #public: { x?: string; y?: string };
	#handle = '';

	constructor(origin: string) {
		const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		this.#origin = origin;
		this.#key = privateKey;
		this.#public = publicKey.export({ format: 'jwk' });
	}

	/** What `navigator.credentials.create` would give. */
	create(options: { challenge: string; user: { id: string } }, bend: Bend = {}): RegistrationResponseJSON {
		this.#handle = options.user.id;
		const credential = Buffer.concat([Buffer.alloc(16), uint16(this.id.length), this.id, this.#coseKey()]);
		const authData = this.#authData(bend, AT, credential);
		const attestation = map([
			[text('fmt'), text('none')],
			[text('attStmt'), map([])],
			[text('authData'), bytes(authData)],
		]);
		const id = this.id.toString('base64url');
		return {
			...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
			response: {
				clientDataJSON: this.#clientData('webauthn.create', options.challenge, bend).toString('base64url'),
				attestationObject: attestation.toString('base64url'),
				transports: ['internal'],
			},
		};
	}

	/** What `navigator.credentials.get` would give. */
	get(options: { challenge: string }, bend: Bend = {}): AuthenticationResponseJSON {
		this.counter += 1;
		const authData = this.#authData(bend, 0, Buffer.alloc(0));
		const clientData = this.#clientData('webauthn.get', options.challenge, bend);
		const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
		const id = this.id.toString('base64url');
		return {
			...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
			response: {
				clientDataJSON: clientData.toString('base64url'),
				authenticatorData: authData.toString('base64url'),
				signature: sign('sha256', signed, this.#key).toString('base64url'),
				userHandle: bend.userHandle ?? this.#handle,
			},
		};
	}

	#clientData(type: string, challenge: string, bend: Bend): Buffer {
		return Buffer.from(
			JSON.stringify({
				type: bend.type ?? type,
				challenge: bend.challenge ?? challenge,
				origin: bend.origin ?? this.#origin,
				crossOrigin: false,
			}),
		);
	}

	#authData(bend: Bend, flags: number, rest: Buffer): Buffer {
		const rpId = bend.rpId ?? new URL(this.#origin).hostname;
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(bend.counter ?? this.counter);
		const shown = (bend.isPresent === false ? 0 : UP) | (bend.isVerified === false ? 0 : UV) | flags;
		return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(shown), counter, rest]);
	}

	// COSE (RFC 9053): kty EC2, alg ES256, crv P-256, x, y.
	#coseKey(): Buffer {
		const { x = '', y = '' } = this.#public;
		return map([
			[int(1), int(2)],
			[int(3), int(-7)],
			[int(-1), int(1)],
			[int(-2), bytes(Buffer.from(x, 'base64url'))],
			[int(-3), bytes(Buffer.from(y, 'base64url'))],
		]);
	}
}

// CBOR (RFC 8949), as much of it as is needed: a head of major type and length, then the content.
function head(major: number, length: number): Buffer {
	if (length < 24) return Buffer.of((major << 5) | length);
	if (length < 256) return Buffer.of((major << 5) | 24, length);
	return Buffer.concat([Buffer.of((major << 5) | 25), uint16(length)]);
}
function int(value: number): Buffer {
	return value < 0 ? head(1, -1 - value) : head(0, value);
}
function bytes(value: Buffer): Buffer {
	return Buffer.concat([head(2, value.length), value]);
}
function text(value: string): Buffer {
	return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
}
function map(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
	return Buffer.concat([head(5, entries.length), ...entries.flat()]);
}
function uint16(value: number): Buffer {
	const out = Buffer.alloc(2);
	out.writeUInt16BE(value);
	return out;
}

import { describe, expect, it } from 'vitest';
import {
	askForPasskey,
	challengeOf,
	checkNewPasskey,
	checkPasskey,
	isHandleOf,
	offerPasskey,
} from './passkey.ts';
import { SoftwareDevice, type Bend } from './testing/software-device.ts';

const origin = 'https://course.example.org';
const accountId = '6f6f5a0e-6a4b-4a39-9d0e-3b8f1a6a1d11';
const label = 'Naam';

async function registered() {
	const device = new SoftwareDevice(origin);
	const { options, challenge } = await offerPasskey({ origin, accountId, label, known: [] });
	const known = await checkNewPasskey(device.create(options), { origin, challenge });
	if (!known) throw new Error('not registered');
	return { device, known };
}

describe('making a passkey', () => {
	it('asks neutrally: the host and the name others see, no maker of devices, no device twice', async () => {
		const { known } = await registered();
		const { options } = await offerPasskey({ origin, accountId, label, known: [known] });
		expect(options).toMatchObject({
			rp: { id: 'course.example.org', name: 'course.example.org' },
			user: { name: 'Naam', displayName: 'Naam' },
			attestation: 'none',
			excludeCredentials: [{ id: known.credentialId, transports: ['internal'] }],
		});
		expect(isHandleOf(options.user.id, accountId)).toBe(true);
		expect(isHandleOf(options.user.id, accountId.replace('6', '7'))).toBe(false);
		expect(isHandleOf(undefined, accountId)).toBe(false);
	});

	it('never asks the same twice', async () => {
		const asked = [await askForPasskey(origin, []), await askForPasskey(origin, [])];
		expect(asked[0]?.challenge).not.toBe(asked[1]?.challenge);
		expect(Buffer.from(asked[0]?.challenge ?? '', 'base64url')).toHaveLength(32);
	});

	it.each<[string, Bend]>([
		['of another site', { origin: 'https://course.example.org.evil.example' }],
		['of the same site without encryption', { origin: 'http://course.example.org' }],
		['for another host', { rpId: 'evil.example' }],
		['to another challenge', { challenge: 'AAAA' }],
		['that is a log-in', { type: 'webauthn.get' }],
		['of a device nobody touched', { isPresent: false }],
	])('refuses an answer %s', async (_what, bend) => {
		const device = new SoftwareDevice(origin);
		const { options, challenge } = await offerPasskey({ origin, accountId, label, known: [] });
		expect(await checkNewPasskey(device.create(options, bend), { origin, challenge })).toBeNull();
		expect(await checkNewPasskey(device.create(options), { origin, challenge })).not.toBeNull();
	});

	it('refuses what is no answer at all', async () => {
		const { challenge, options } = await offerPasskey({ origin, accountId, label, known: [] });
		const whole = new SoftwareDevice(origin).create(options);
		const broken = { ...whole, response: { ...whole.response, attestationObject: 'oWFhYWE' } };
		expect(await checkNewPasskey(broken, { origin, challenge })).toBeNull();
		expect(await checkNewPasskey({ ...whole, rawId: 'x' }, { origin, challenge })).toBeNull();
	});
});

describe('logging in with a passkey', () => {
	it('takes a right signature and says the new counter', async () => {
		const { device, known } = await registered();
		const { options, challenge } = await askForPasskey(origin, [known]);
		expect(options).toMatchObject({ rpId: 'course.example.org', userVerification: 'preferred' });
		const response = device.get(options);
		expect(challengeOf(response.response.clientDataJSON)).toBe(challenge);
		expect(await checkPasskey(response, { origin, challenge, known, mustVerify: true })).toBe(1);
	});

	it('names no device at the door, and wants to know who holds it', async () => {
		const { options } = await askForPasskey(origin, null);
		expect(options).toMatchObject({ allowCredentials: [], userVerification: 'required' });
	});

	it.each<[string, Bend]>([
		['of another site', { origin: 'https://evil.example' }],
		['for another host', { rpId: 'evil.example' }],
		['to another challenge', { challenge: 'AAAA' }],
		['that makes a passkey', { type: 'webauthn.create' }],
		['of a device nobody touched', { isPresent: false }],
		['of a device that does not know who held it', { isVerified: false }],
		['whose counter went back', { counter: 4 }],
		['whose counter stands still', { counter: 5 }],
	])('refuses an answer %s', async (_what, bend) => {
		const { device, known } = await registered();
		const { options, challenge } = await askForPasskey(origin, null);
		const expected = { origin, challenge, known: { ...known, counter: 5 }, mustVerify: true };
		expect(await checkPasskey(device.get(options, bend), expected)).toBeNull();
		expect(await checkPasskey(device.get(options, { counter: 6 }), expected)).toBe(6);
	});

	it('refuses a tampered signature, tampered data and the key of another device', async () => {
		const { device, known } = await registered();
		const other = await registered();
		const { options, challenge } = await askForPasskey(origin, [known]);
		const expected = { origin, challenge, known, mustVerify: false };
		const right = device.get(options);
		const bent = (name: 'signature' | 'authenticatorData') => {
			const bytes = Buffer.from(right.response[name], 'base64url');
			bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
			return { ...right, response: { ...right.response, [name]: bytes.toString('base64url') } };
		};
		expect(await checkPasskey(bent('signature'), expected)).toBeNull();
		expect(await checkPasskey(bent('authenticatorData'), expected)).toBeNull();
		expect(await checkPasskey(other.device.get(options), expected)).toBeNull();
		expect(await checkPasskey(right, { ...expected, known: other.known })).toBeNull();
		expect(await checkPasskey(right, expected)).toBe(1);
	});

	it('reads no challenge out of what has none', () => {
		const of = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
		for (const text of ['', '%%%', of(null), of([]), of({ challenge: 3 })])
			expect(challengeOf(text)).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { clientAddress, limitKeyOf, limitKeyOfAddress } from './client-address.ts';

const key = Buffer.alloc(32, 7);
const of = (address: string) => limitKeyOfAddress(address, key);

describe("the client's address", () => {
	const remote = '10.0.0.1';

	it('is the socket’s when no proxy is trusted, whatever the header says', () => {
		expect(clientAddress({ remote, forwardedFor: '203.0.113.9', trustedHops: 0 })).toBe(remote);
	});

	it('is what the last trusted proxy saw, not what the client wrote before it', () => {
		const forwardedFor = '1.1.1.1, 203.0.113.9, 10.0.0.2';
		expect(clientAddress({ remote, forwardedFor, trustedHops: 2 })).toBe('203.0.113.9');
		expect(clientAddress({ remote, forwardedFor: '1.1.1.1, 203.0.113.9', trustedHops: 1 })).toBe(
			'203.0.113.9',
		);
	});

	it('falls back to the socket for nonsense', () => {
		for (const forwardedFor of [null, '', 'unknown', "'; drop table attempt"]) {
			expect(clientAddress({ remote, forwardedFor, trustedHops: 1 })).toBe(remote);
		}
	});
});

describe('what the limits count', () => {
	it('is one network of IPv6, however it is written', () => {
		expect(of('2001:db8:1:2::1')).toBe(of('2001:0DB8:0001:0002:ffff::9'));
		expect(of('2001:db8::1')).toBe(of('2001:db8:0:0:8::1'));
		expect(of('2001:db8:1:2::1')).not.toBe(of('2001:db8:1:3::1'));
	});

	it('is the same IPv4 client on a socket that speaks both', () => {
		expect(of('::ffff:203.0.113.9')).toBe(of('203.0.113.9'));
		expect(of('203.0.113.9')).not.toBe(of('203.0.113.10'));
	});

	it('does not show whom it counts', () => {
		expect(of('203.0.113.9')).not.toContain('203');
		expect(limitKeyOf(' Amira@Example.test ', key)).toBe(limitKeyOf('amira@example.test', key));
		expect(limitKeyOf('amira@example.test', key)).not.toBe(
			limitKeyOf('amira@example.test', Buffer.alloc(32, 8)),
		);
	});
});

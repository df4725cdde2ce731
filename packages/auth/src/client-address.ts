import { createHmac } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';

export type AddressSource = {
	/** Address of the socket's other end. */
	remote: string;
	/** The `X-Forwarded-For` header, as it came. */
	forwardedFor: string | null;
	/** TRUST_PROXY: how many proxies of our own stand in front. */
	trustedHops: number;
};

/**
 * The client's address. Each of our proxies appends whom it saw, so that only the last `trustedHops` entries are
 * believed: everything before them was written by the client and can be anything.
 */
export function clientAddress({ remote, forwardedFor, trustedHops }: AddressSource): string {
	if (trustedHops < 1) return remote;
	const entries = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
	const entry = entries.at(-trustedHops) ?? entries[0] ?? '';
	return isIP(entry) ? entry : remote;
}

/**
 * What the limits count instead of an address: an IPv6 client owns at least a /64, and no table keeps addresses of
 * people who may be watched. `key` comes from `deriveKey(appKey, 'limit-key')`.
 */
export function limitKeyOfAddress(address: string, key: Uint8Array): string {
	return limitKeyOf(networkOf(address), key);
}

/** The same for a mail address or an account: equal for equal people, telling nothing. */
export function limitKeyOf(value: string, key: Uint8Array): string {
	return createHmac('sha256', key)
		.update(value.trim().toLowerCase(), 'utf8')
		.digest('base64url')
		.slice(0, 22);
}

function networkOf(address: string): string {
	const plain = address.replace(/%.*$/, '').toLowerCase();
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
	if (mapped?.[1]) return mapped[1];
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const left = head.split(':').filter((group) => group !== '');
	const right = tail?.split(':').filter((group) => group !== '') ?? [];
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
	const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
	return `${groups
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`;
}

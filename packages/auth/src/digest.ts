import { createHash, timingSafeEqual } from 'node:crypto';

/** SHA-256 in base64url. Enough for secrets of 128 random bits: there is nothing to guess that a slow hash would protect. */
export function digest(secret: string): string {
	return createHash('sha256').update(secret, 'utf8').digest('base64url');
}

/** Whether two digests are equal, in a time that does not tell where they differ. */
export function sameDigest(one: string, other: string): boolean {
	const [left, right] = [Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8')];
	return left.length === right.length && timingSafeEqual(left, right);
}

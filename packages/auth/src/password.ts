import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { MAX_PASSWORD_LENGTH } from './password-policy.ts';

type Cost = { memory: number; passes: number; parallelism: number };
type Stored = { cost: Cost; salt: Buffer; hash: Buffer };

// OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane.
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
const PHC = /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]{22,86})\$([A-Za-z0-9+/]{43})$/;

const derive = promisify(argon2);

/** Argon2id as a PHC string, for the account's row. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(SALT_BYTES);
	const hash = await run(password, salt, COST);
	const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`;
	return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(hash)}`;
}

/**
 * Whether the password is the one of the stored PHC string. `null` (an account that has no password) and a broken
 * string take as long as a wrong password and are never true.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
	const parsed = stored === null ? null : parse(stored);
	if (!parsed) return verifyNothing(password);
	const hash = await run(password, parsed.salt, parsed.cost);
	return password.length <= MAX_PASSWORD_LENGTH && timingSafeEqual(hash, parsed.hash);
}

/** Takes as long as a real check and is always false: for a log-in with an address that nobody has. */
export async function verifyNothing(password: string): Promise<false> {
	await run(password, Buffer.alloc(SALT_BYTES), COST);
	return false;
}

/** Whether a stored string was made at another cost than today's and is to be made anew after a good log-in. */
export function needsRehash(stored: string): boolean {
	const cost = parse(stored)?.cost;
	return cost?.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism;
}

function run(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
	// The same letters typed on another phone may come composed differently (é as one sign or as two).
	const message = password.slice(0, MAX_PASSWORD_LENGTH).normalize('NFKC');
	return derive('argon2id', { message, nonce: salt, tagLength: HASH_BYTES, ...cost });
}

function parse(stored: string): Stored | null {
	const [, memory, passes, parallelism, salt, hash] = PHC.exec(stored) ?? [];
	if (salt === undefined || hash === undefined) return null;
	const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
	// A row that somebody changed must not make one log-in cost gigabytes or minutes.
	if (cost.memory < 8 || cost.memory > 262_144 || cost.passes < 1 || cost.passes > 10) return null;
	if (cost.parallelism < 1 || cost.memory < 8 * cost.parallelism) return null;
	return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

function unpadded(bytes: Buffer): string {
	return bytes.toString('base64').replaceAll('=', '');
}

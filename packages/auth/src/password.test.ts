import { describe, expect, it } from 'vitest';
import { hashPassword, needsRehash, verifyNothing, verifyPassword } from './password.ts';
import { passwordProblem } from './password-policy.ts';

// Made with the reference implementation's format: another salt, cost of RFC 9106's low-memory choice.
const OTHER_COST =
	'$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$0gTzBpCUYZkrXMDBuBtxKCHvXhEe0Wa/nm8b/JSDDcE';

describe('passwords', () => {
	it('are kept as Argon2id with the cost OWASP asks for, another salt each time', async () => {
		const [one, other] = await Promise.all([hashPassword('een lange zin'), hashPassword('een lange zin')]);
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(one).not.toBe(other);
		expect(needsRehash(one)).toBe(false);
	});

	it('are known again and told from others', async () => {
		const stored = await hashPassword('een lange zin');
		expect(await verifyPassword('een lange zin', stored)).toBe(true);
		expect(await verifyPassword('Een lange zin', stored)).toBe(false);
		expect(await verifyPassword('', stored)).toBe(false);
	});

	it('are the same however the phone composes its letters', async () => {
		const stored = await hashPassword('caf\u00e9 om de hoek');
		expect(await verifyPassword('cafe\u0301 om de hoek', stored)).toBe(true);
	});

	it('do not match when they only begin alike beyond the longest allowed', async () => {
		const stored = await hashPassword('a'.repeat(200));
		expect(await verifyPassword('a'.repeat(200), stored)).toBe(true);
		expect(await verifyPassword('a'.repeat(201), stored)).toBe(false);
	});

	it('never match a tampered, foreign or missing hash', async () => {
		const stored = await hashPassword('een lange zin');
		const last = stored.at(-1) === 'A' ? 'E' : 'A';
		const broken = [
			`${stored.slice(0, -1)}${last}`,
			stored.replace('argon2id', 'argon2i'),
			stored.replace('m=19456', 'm=999999'),
			stored.replace('t=2', 't=0'),
			'een lange zin',
			'',
			null,
		];
		for (const one of broken) expect(await verifyPassword('een lange zin', one)).toBe(false);
	});

	it('of another cost are to be hashed anew', () => {
		expect(needsRehash(OTHER_COST)).toBe(true);
		expect(needsRehash('nonsense')).toBe(true);
	});

	it('cost as much work to refuse for an account that does not exist', async () => {
		const stored = await hashPassword('een lange zin');
		const [wrong = 0, ...others] = await leastWork([
			() => verifyPassword('verkeerd verkeerd', stored),
			() => verifyNothing('verkeerd verkeerd'),
			() => verifyPassword('verkeerd verkeerd', null),
			() => verifyPassword('verkeerd verkeerd', 'broken'),
		]);
		for (const work of others) expect(Math.abs(work - wrong)).toBeLessThan(wrong * 0.5);
	});
});

/** The least processor time (microseconds) of each way to refuse: what else the machine does does not count. */
async function leastWork(ways: readonly (() => Promise<boolean>)[]): Promise<number[]> {
	const least = ways.map(() => Number.POSITIVE_INFINITY);
	for (let round = 0; round < 8; round += 1) {
		for (const [index, way] of ways.entries()) {
			const before = process.cpuUsage();
			expect(await way()).toBe(false);
			const { user, system } = process.cpuUsage(before);
			least[index] = Math.min(least[index] ?? 0, user + system);
		}
	}
	return least;
}

describe('what is wrong with a new password', () => {
	it.each([
		['kort', 'short'],
		['aaaaaaaaaaaa', 'guessable'],
		['Welkom2026!', 'guessable'],
		['password1234', 'guessable'],
		['1234567890', 'guessable'],
		['q w e r t y 123456', 'guessable'],
		['sleutelwerk-demo', 'guessable'],
		['Amira-1987', 'personal'],
		['x'.repeat(201), 'long'],
	] as const)('%s is %s', (password, problem) => {
		expect(passwordProblem(password, ['Amira', 'amira@example.test'])).toBe(problem);
	});

	it.each(['drie gele paraplu', 'مظلة صفراء صغيرة', 'paard accu nietje goed'])('%s is fine', (password) => {
		expect(passwordProblem(password, ['Amira'])).toBeNull();
	});
});

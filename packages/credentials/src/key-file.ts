import { chmod, link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
	assertKeysSign,
	createSigningKeys,
	parseSigningKeys,
	serializeSigningKeys,
	type SigningKeySet,
} from './keys.ts';

const FILE = 'signing-keys.json';

/**
 * The issuer's keys: those `given` (an environment variable) where there are any, else those of
 * `<dir>/signing-keys.json`, which is made at first start with mode 600. Two processes that start at once end with
 * the same keys.
 * @throws AppError INVALID_INPUT where the given text or the file does not hold keys; the file is then left as it is.
 */
export async function loadOrCreateKeys(dir: string, given?: string): Promise<SigningKeySet> {
	if (given) return checked(given);
	const path = join(dir, FILE);
	const existing = await readIfThere(path);
	if (existing !== undefined) {
		// A restore from a backup or a careless copy may have opened it to others.
		await chmod(path, 0o600);
		return checked(existing);
	}
	await mkdir(dir, { recursive: true });
	await createOnce(path, serializeSigningKeys(await createSigningKeys()));
	return checked(await readFile(path, 'utf8'));
}

/** Replaces the key file, after a rotation: whole or not at all, also when the power goes in between. */
export async function saveKeys(dir: string, set: SigningKeySet): Promise<void> {
	const draft = await writeDraft(join(dir, FILE), serializeSigningKeys(set));
	await rename(draft, join(dir, FILE));
}

async function checked(text: string): Promise<SigningKeySet> {
	const set = parseSigningKeys(text);
	await assertKeysSign(set);
	return set;
}

/** Makes the file unless another process was first. A link appears whole: nobody ever reads half a key. */
async function createOnce(path: string, text: string): Promise<void> {
	const draft = await writeDraft(path, text);
	try {
		await link(draft, path);
	} catch (error) {
		if (!isCode(error, 'EEXIST')) throw error;
	} finally {
		await unlink(draft);
	}
}

async function writeDraft(path: string, text: string): Promise<string> {
	const draft = `${path}.${crypto.randomUUID()}`;
	const file = await open(draft, 'wx', 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	return draft;
}

async function readIfThere(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (isCode(error, 'ENOENT')) return undefined;
		throw error;
	}
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

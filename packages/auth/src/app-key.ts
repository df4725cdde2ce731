import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const KEY_BYTES = 32;
const FILE = 'app.key';
const MIN_LENGTH = 32;
const TAKES = 'takes a random secret of at least 32 characters, for example from: openssl rand -base64 32';

/**
 * The key from which all others are derived: `given` (APP_KEY), else the one kept in `dir`, else a new one, kept there
 * with mode 600. Processes that start at the same time get the same key. Throws an Error of one line for a wrong value.
 */
export async function loadOrCreateAppKey(dir: string, given?: string): Promise<Buffer> {
	if (given !== undefined && given !== '') return parseKey(given, 'APP_KEY');
	const path = join(dir, FILE);
	await mkdir(dir, { recursive: true, mode: 0o700 });
	return (await readKey(path)) ?? (await createKey(path));
}

async function readKey(path: string): Promise<Buffer | null> {
	try {
		const text = await readFile(path, 'utf8');
		// A copy from a backup may have come with wider rights.
		await chmod(path, 0o600);
		return parseKey(text.trim(), path);
	} catch (error) {
		if (isCode(error, 'ENOENT')) return null;
		throw error;
	}
}

async function createKey(path: string): Promise<Buffer> {
	const draft = `${path}.${randomBytes(6).toString('hex')}`;
	const file = await open(draft, 'wx', 0o600);
	try {
		await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
		await file.sync();
	} finally {
		await file.close();
	}
	try {
		// A link, not a rename: of two processes one wins and the other takes the winner's key.
		await link(draft, path);
	} catch (error) {
		if (!isCode(error, 'EEXIST')) throw error;
	} finally {
		await rm(draft, { force: true });
	}
	const key = await readKey(path);
	if (!key) throw new Error(`${path} was just made and is gone.`);
	return key;
}

// The text itself is the key material (HKDF takes any): what stands in the file may be given as APP_KEY unchanged, when
// one machine becomes several.
function parseKey(text: string, name: string): Buffer {
	if (text.length < MIN_LENGTH || new Set(text).size < 8) throw new Error(`${name} ${TAKES}`);
	return Buffer.from(text, 'utf8');
}

function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}

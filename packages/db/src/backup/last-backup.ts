import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** When the last whole backup was made, and how many bytes it has. */
export type LastBackup = { at: Date; bytes: number };

// Beside the data and not in the database: a restored house would else know of a backup that it never made.
const noteIn = (dataDir: string) => path.join(dataDir, 'last-backup.json');

/** Notes that a backup is whole; under its own name only when it stands there complete. */
export async function noteBackup(dataDir: string, { at, bytes }: LastBackup): Promise<void> {
	const note = noteIn(dataDir);
	await writeFile(`${note}.part`, `${JSON.stringify({ at: at.toISOString(), bytes })}\n`, { mode: 0o600 });
	await rename(`${note}.part`, note);
}

/** Null where this house made none yet. Throws where the note is there but says nothing that can be read. */
export async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
	const text = await readFile(noteIn(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (text === null) return null;
	const { at, bytes } = JSON.parse(text) as { at?: unknown; bytes?: unknown };
	if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof bytes !== 'number')
		throw new Error('last-backup.json is not as `pnpm backup` writes it');
	return { at: new Date(at), bytes };
}

/** `pnpm backup [file]`: everything in the database as one file; the house may run meanwhile. */
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { noteBackup, writeBackup } from '@sleutelwerk/db/backup';
import { runCommand, UsageError } from './house/command.ts';
import { sumOf } from './house/backup-words.ts';
import { withDatabase } from './house/with-database.ts';

runCommand(async () => {
	const madeAt = new Date();
	const day = madeAt.toISOString().slice(0, 16).replaceAll(':', '');
	const file = process.argv[2] ?? `sleutelwerk-${day}Z.backup.gz`;
	if (file.startsWith('-') || process.argv.length > 3)
		throw new UsageError('pnpm backup takes the name of a file, or nothing.');
	// Under its own name only when it is whole: half a backup must not look like one.
	const part = `${file}.part`;
	try {
		const end = await withDatabase(async (url, { dataDir }) => {
			const written = await writeBackup(url, createWriteStream(part, { mode: 0o600 }), madeAt);
			await rename(part, file);
			// For the status page, which asks nobody else.
			await noteBackup(dataDir, { at: madeAt, bytes: (await stat(file)).size });
			return written;
		});
		process.stdout.write(`${file}: ${sumOf(end)}\n`);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
	process.stdout.write(
		'The two keys (app.key, signing-keys.json in DATA_DIR) are not in it: keep them apart from it.\n',
	);
});

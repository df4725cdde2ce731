/** `pnpm restore <file>`: fills the empty database of the house (DATA_DIR or DATABASE_URL) from a backup. */
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { readBackup } from '@sleutelwerk/db/backup';
import { runCommand, UsageError } from './house/command.ts';
import { sumOf } from './house/backup-words.ts';
import { MIGRATIONS } from './house/migrations.ts';
import { withDatabase } from './house/with-database.ts';

runCommand(async () => {
	const file = process.argv[2] ?? '';
	if (file === '' || process.argv.length > 3)
		throw new UsageError('pnpm restore takes the file of a backup.');
	await access(file).catch(() => {
		throw new UsageError(`There is no file ${file}.`);
	});
	const end = await withDatabase((url) => readBackup(url, createReadStream(file), MIGRATIONS));
	process.stdout.write(
		`${sumOf(end)} are back. Put app.key and signing-keys.json into DATA_DIR before the start.\n`,
	);
});

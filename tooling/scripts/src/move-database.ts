/** `pnpm move-database <url>`: everything from the embedded PostgreSQL of DATA_DIR into an empty one elsewhere. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pingDatabase } from '@sleutelwerk/db';
import { readBackup, writeBackup } from '@sleutelwerk/db/backup';
import { runCommand, UsageError } from './house/command.ts';
import { sumOf } from './house/backup-words.ts';
import { MIGRATIONS } from './house/migrations.ts';
import { withDatabase } from './house/with-database.ts';
import { lockFolder } from './start/lock.ts';

runCommand(async () => {
	const target = process.argv[2] ?? '';
	if (!/^postgres(ql)?:\/\//.test(target))
		throw new UsageError('pnpm move-database takes the address of the new database: postgres://...');
	const why = await pingDatabase(target);
	if (why) throw new UsageError(`The new database does not answer: ${why}.`);
	const folder = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-move-'));
	try {
		// What is written after the copy began would stay behind: nobody may start the house meanwhile.
		await withDatabase(
			async (url, config) => {
				const letGo = await lockFolder(config.dataDir);
				try {
					const file = path.join(folder, 'moving.gz');
					await writeBackup(url, createWriteStream(file, { mode: 0o600 }), new Date());
					const end = await readBackup(target, createReadStream(file), MIGRATIONS);
					process.stdout.write(
						`${sumOf(end)} moved. Start with DATABASE_URL from now on; DATA_DIR keeps the keys.\n`,
					);
				} finally {
					letGo();
				}
			},
			{ ...process.env, DATABASE_URL: '' },
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

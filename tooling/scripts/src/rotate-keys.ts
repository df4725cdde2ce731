/** `pnpm rotate-keys`: certificates are signed with a new key from the next start on; the older ones go on being checked. */
import { loadOrCreateKeys, rotateKeys, saveKeys } from '@sleutelwerk/credentials';
import { readConfig } from '@sleutelwerk/core';
import path from 'node:path';
import { runCommand, UsageError } from './house/command.ts';
import { ROOT } from './root.ts';

runCommand(async () => {
	if (process.argv.length > 2) throw new UsageError('pnpm rotate-keys takes nothing.');
	const { dataDir, signingKeys } = readConfig({
		...process.env,
		DATA_DIR: path.resolve(ROOT, process.env.DATA_DIR || '.data'),
	});
	if (signingKeys) throw new UsageError('SIGNING_KEYS is set: put it into DATA_DIR/signing-keys.json first.');
	const rotated = await rotateKeys(await loadOrCreateKeys(dataDir), new Date());
	await saveKeys(dataDir, rotated);
	process.stdout.write(
		`${rotated.current} signs from the next start on; ${rotated.keys.length - 1} older can be checked.\n`,
	);
});

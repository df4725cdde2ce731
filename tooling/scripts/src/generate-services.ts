/** `pnpm services:generate <n> [seed]`: fills the database with plainly fictitious services, to see how it bears them. */
import { insertServices } from '@sleutelwerk/db/repo/service';
import { generateServices } from '@sleutelwerk/directory';
import { runCommand, UsageError } from './house/command.ts';
import { withApp } from './house/with-app.ts';

const MOST = 100_000;
const BATCH = 500;

runCommand(async () => {
	const [count, seed] = [Number(process.argv[2]), Number(process.argv[3] ?? 1)];
	if (!Number.isInteger(count) || count < 1 || count > MOST || !Number.isInteger(seed))
		throw new UsageError(
			`pnpm services:generate takes a number from 1 to ${MOST}, and a seed if you want one.`,
		);
	const records = generateServices(count, seed);
	await withApp(async ({ app }) => {
		let added = 0;
		await app.db.transaction(async (tx) => {
			for (let from = 0; from < count; from += BATCH)
				added += await insertServices(tx, records.slice(from, from + BATCH));
		});
		process.stdout.write(`${added} fictitious services added, ${count - added} were there already\n`);
	});
});

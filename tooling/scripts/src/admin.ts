/** `pnpm admin <email>`: a one-time link that lets an admin in; account and organisation are made where there is none. */
import { adminLink } from '@sleutelwerk/api';
import { runCommand, UsageError } from './house/command.ts';
import { withApp } from './house/with-app.ts';

runCommand(async () => {
	const email = process.argv[2]?.trim() ?? '';
	if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError('pnpm admin takes a mail address.');
	await withApp(async ({ app }) => {
		const link = await adminLink(app, email);
		process.stdout.write(`Opens once, and lets you in as an admin:\n${link}\n`);
	});
});

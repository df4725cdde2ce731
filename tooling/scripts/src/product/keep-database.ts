import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A PostgreSQL of our own and a folder beside it for other passing files. */
export type KeptDatabase = {
	/** Address of the database `postgres`, from which others are made. */
	adminUrl: string;
	dir: string;
	/** Ends the server and removes the folder. */
	close(): Promise<void>;
};

/** Starts a PostgreSQL that also ends when this process is killed. Throws when it does not start. */
export async function keepDatabase(): Promise<KeptDatabase> {
	const keeper = spawn(process.execPath, [path.join(import.meta.dirname, 'database-keeper.ts')], {
		stdio: ['pipe', 'pipe', 'inherit'],
		// Ctrl-C in a terminal reaches the whole group: the keeper ends last, by its pipe.
		detached: true,
	});
	const ended = once(keeper, 'exit');
	const told = once(createInterface(keeper.stdout), 'line');
	const first = await Promise.race([told, ended.then(() => null)]);
	if (!first) throw new Error('PostgreSQL for the tests did not start; what it said stands above.');
	const { adminUrl, dir } = JSON.parse(String(first[0])) as { adminUrl: string; dir: string };
	return {
		adminUrl,
		dir,
		close: async () => {
			keeper.stdin.end();
			await ended;
		},
	};
}

/** The address of another database of the same server. */
export function databaseUrlOf(adminUrl: string, name: string): string {
	const url = new URL(adminUrl);
	url.pathname = `/${name}`;
	return url.href;
}

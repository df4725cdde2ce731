import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** All that the search asks of the machine; tests hand in another one. */
export interface World {
	env: Readonly<Record<string, string | undefined>>;
	platform: string;
	isRoot: boolean;
	isExecutable: (path: string) => boolean;
	/** Whether the program ended well within `seconds`; its output is thrown away. */
	succeeds: (command: Command) => Promise<boolean>;
	/** Where Playwright would keep its own Chromium, whether it is there or not. */
	playwrightChromium: () => Promise<string>;
	/** Installs Playwright's own Chromium. */
	playwrightInstall: () => Command;
	say: (line: string) => void;
}

export type Command = { file: string; args: readonly string[]; seconds: number };

const INSTALL_SECONDS = 300;

/** The machine this runs on. */
export function thisMachine(): World {
	return {
		env: process.env,
		platform: process.platform,
		isRoot: process.getuid?.() === 0,
		isExecutable,
		succeeds,
		playwrightChromium: async () => (await import('@playwright/test')).chromium.executablePath(),
		playwrightInstall,
		say: (line) => process.stderr.write(`${line}\n`),
	};
}

/** The first of `names` that lies on the PATH. */
export function onPath(world: World, names: readonly string[]): string | undefined {
	const folders = (world.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => world.isExecutable(path));
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function succeeds({ file, args, seconds }: Command): Promise<boolean> {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const options = {
		env,
		timeout: seconds * 1000,
		killSignal: 'SIGKILL',
		maxBuffer: 64 * 1024 * 1024,
	} as const;
	return new Promise((resolve) => {
		execFile(file, [...args], options, (error) => resolve(error === null));
	});
}

function playwrightInstall(): Command {
	const packageFile = createRequire(import.meta.url).resolve('@playwright/test/package.json');
	const args = [join(dirname(packageFile), 'cli.js'), 'install', 'chromium'];
	return { file: process.execPath, args, seconds: INSTALL_SECONDS };
}

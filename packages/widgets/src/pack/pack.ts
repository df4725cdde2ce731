/** Writes `dist/`: all files of the widgets as they lie under `/w/`, and the npm package. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapOfContent } from './content.ts';
import { npmPackage } from './npm-package.ts';
import { soundFiles } from './sound-files.ts';
import { buildWidgetFiles } from './widget-files.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

async function writeAll(folder: string, files: ReadonlyMap<string, string | Buffer>): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const [path, body] of files) {
		const target = join(folder, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, body);
	}
}

const files = await buildWidgetFiles(mapOfContent(new Date()));
await writeAll(join(dist, 'w'), new Map<string, string | Buffer>([...files, ...(await soundFiles())]));
await writeAll(join(dist, 'npm'), await npmPackage(files));
// npm itself packs it, so that `npm install <address>` takes what a registry would give.
const { version } = JSON.parse(await readFile(join(dist, 'npm/package.json'), 'utf8')) as { version: string };
const target = join(dist, 'w', version);
execFileSync('npm', ['pack', '--silent', '--pack-destination', target], { cwd: join(dist, 'npm') });
process.stdout.write(`widgets: ${files.size} files\n`);

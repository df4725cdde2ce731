/** Writes `dist/`: all files of the widgets as they lie under `/w/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapOfContent } from './content.ts';
import { buildWidgetFiles } from './widget-files.ts';

const folder = fileURLToPath(new URL('../../dist/w/', import.meta.url));
const files = await buildWidgetFiles(mapOfContent(new Date()));
await rm(folder, { recursive: true, force: true });
for (const [path, body] of files) {
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, body);
}
process.stdout.write(`widgets: ${files.size} files\n`);

import { unzipSync } from 'fflate';
import { makeArchive } from '../serve/archives.ts';
import { archiveSourceOf } from './archive-source.ts';
import { mapOfContent } from './content.ts';
import { buildWidgetFiles } from './widget-files.ts';

/** For tests: what a partner has after unpacking the archive of `host`, by path inside its folder. */
export async function ownCopy(host: string): Promise<Map<string, Uint8Array>> {
	const files = await buildWidgetFiles(mapOfContent(new Date('2026-11-22T12:00:00Z')));
	const held = unzipSync(await makeArchive('widgets', archiveSourceOf(files, host)));
	return new Map(Object.entries(held).map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
}

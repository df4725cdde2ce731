import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportSource, TextFile } from '../exchange/index.ts';

const DIR = path.join(import.meta.dirname, '../hsds/official');

/** A file of `hsds/official`. */
export function officialFile(name: string): TextFile {
	return { name: path.basename(name), text: readFileSync(path.join(DIR, name), 'utf8') };
}

/** All files of a folder of `hsds/official`. */
export function officialFiles(folder: string): TextFile[] {
	return readdirSync(path.join(DIR, folder))
		.sort()
		.map((name) => officialFile(`${folder}/${name}`));
}

/** What a coordinator says about a file, made up. */
export function sampleSource(given: Partial<ImportSource> = {}): ImportSource {
	return {
		name: 'Verzonnen lijst',
		url: 'https://lijst.example',
		day: '2026-11-01',
		language: 'nl',
		...given,
	};
}

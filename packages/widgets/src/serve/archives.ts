import { zipSync, type Zippable } from 'fflate';
import type { WidgetManifest } from '../pack/manifest.ts';
import { fillMarks, type Marks } from './fill-marks.ts';

export type ArchiveKind = 'widgets' | 'wordpress';

/** What the build lays beside the scripts: texts with marks, by path. */
export type Kit = Readonly<Record<ArchiveKind, Readonly<Record<string, string>>>>;

export type ArchiveSource = {
	/** Address before `/w/` of whoever keeps the numbers true. */
	host: string;
	/** `YYYY-MM-DD`: of which day the texts and numbers are. */
	day: string;
	manifest: WidgetManifest;
	kit: Kit;
	/** A file by its path under `/w/`; `null`: there is none such. */
	read: (path: string) => Promise<Uint8Array | null>;
};

/** Address of an archive under `/w/`. It holds numbers: unlike a pinned script it is made anew when they change. */
export function archivePath(kind: ArchiveKind, version: string): string {
	return `${version}/sleutelwerk-${kind}-${version}.zip`;
}

/** Address of the npm package under `/w/`: `npm install` takes it from there. */
export function packagePath(version: string): string {
	return `${version}/sleutelwerk-widgets-${version}.tgz`;
}

/** Which archive a path under `/w/` means; `undefined`: none. */
export function archiveKindOf(path: string): ArchiveKind | undefined {
	const [, version, kind, again] =
		/^([\d.]+)\/sleutelwerk-(widgets|wordpress)-([\d.]+)\.zip$/.exec(path) ?? [];
	return version === again && (kind === 'widgets' || kind === 'wordpress') ? kind : undefined;
}

/**
 * Makes an archive. The same content gives the same bytes, so that its hash can be printed. The archive for one's own
 * server holds every file; that for WordPress the scripts, because the plugin fetches texts and never ships old ones.
 */
export async function makeArchive(kind: ArchiveKind, source: ArchiveSource): Promise<Uint8Array> {
	const marks = marksOf(source);
	const files: Zippable = {};
	const root =
		kind === 'widgets' ? `sleutelwerk-widgets-${source.manifest.version}/` : 'sleutelwerk-widgets/';
	for (const [path, text] of Object.entries(source.kit[kind]))
		files[root + path] = new TextEncoder().encode(fillMarks(text, marks));
	const folder = kind === 'widgets' ? 'w/' : 'files/w/';
	for (const path of await heldBy(kind, source)) {
		const bytes = await source.read(path);
		if (!bytes) throw new Error(`The archive lacks ${path}.`);
		files[root + folder + path] = bytes;
	}
	if (kind === 'widgets') await addSounds(source, (path, bytes) => (files[root + folder + path] = bytes));
	const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
	// Local time on purpose: a zip's times have no zone, and these are read back the same everywhere.
	return zipSync(sorted, { level: 6, mtime: new Date(1980, 0, 1) });
}

async function heldBy(kind: ArchiveKind, { manifest }: ArchiveSource): Promise<string[]> {
	const scripts = Object.keys(manifest.files).filter((path) => path.startsWith(`${manifest.version}/`));
	if (kind === 'wordpress') return scripts;
	// Where somebody signs up is always the host: nothing of it lies in a copy.
	const newest = Object.keys(manifest.files).filter((path) => path.startsWith('1/') && !isSignupFrame(path));
	return [...scripts, ...newest, '1/manifest.json', '1/map.json', '1/map.schema.json'];
}

/** The spoken signs, where a language has them. They are no part of the manifest: few have one yet. */
async function addSounds(
	{ manifest, read }: ArchiveSource,
	add: (path: string, bytes: Uint8Array) => void,
): Promise<void> {
	for (const page of Object.keys(manifest.files)) {
		const lang = /^1\/card\.(.+)\.html$/.exec(page)?.[1];
		for (const ending of lang ? ['mp3', 'ogg'] : []) {
			const bytes = await read(`1/card.${lang}.${ending}`);
			if (bytes) add(`1/card.${lang}.${ending}`, bytes);
		}
	}
}

/** Files under `/w/1/` that hold texts or numbers, and so have to be fetched again and again. */
export function contentPaths(manifest: WidgetManifest): string[] {
	const pages = Object.keys(manifest.files).filter((path) => path.endsWith('.html') && !isSignupFrame(path));
	return [...pages.map((path) => path.replace(/^1\//, '')), 'map.json'].sort();
}

const isSignupFrame = (path: string): boolean => path.startsWith('1/frame/signup');

function marksOf({ host, day, manifest }: ArchiveSource): Marks {
	const { version, styles, files } = manifest;
	const scripts = Object.entries(files).filter(([path]) => path.startsWith(`${version}/`));
	const integrity = scripts.map(
		([path, facts]) => [path.slice(version.length + 1), facts.integrity] as const,
	);
	return {
		host,
		day,
		version,
		styles: [...new Set(Object.values(styles))].map((hash) => `'${hash}'`).join(' '),
		content: contentPaths(manifest).join(' '),
		facts: JSON.stringify({ host, day, integrity: Object.fromEntries(integrity), styles }),
		...Object.fromEntries(integrity.map(([name, hash]) => [`integrity:${name}`, hash])),
	};
}

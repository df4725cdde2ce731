import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FinderMap } from '@sleutelwerk/directory';
import {
	archiveKindOf,
	contentFile,
	makeArchive,
	manifestWith,
	type Kit,
	type WidgetManifest,
} from '@sleutelwerk/widgets';
import { bodyOf, type Body } from './encode-body.ts';

/** Where the content comes from. */
export type MapSource = {
	/** Changes whenever the map does. */
	mapVersion(): Promise<string>;
	map(): Promise<{ version: string; map: FinderMap }>;
};

export type WidgetStore = {
	/** The bytes of a file by its path under `/w/`; `null`: there is none such. */
	read(file: string, source: MapSource): Promise<Body | null>;
};

type Content = { version: string; map: FinderMap; bodies: Map<string, Body> };
type Options = {
	/** The folder that the widgets' build wrote. */
	dir: string;
	/** Our own address: where a copy on another server gets its new numbers. */
	origin: string;
	/** Hears why the built content had to stand in for the database's. */
	onTrouble: (error: unknown) => void;
};

const MANIFEST = '1/manifest.json';

/**
 * The files under `/w/`: scripts as built, content from the database. When the database does not answer, visitors get
 * the newest content that is known, or what was built: a page without numbers helps nobody.
 */
export function createWidgetStore({ dir, origin, onTrouble }: Options): WidgetStore {
	const built = createBuiltFiles(dir);
	let content: Content | null = null;
	let making: Promise<Content> | null = null;

	async function newest(source: MapSource): Promise<Content | null> {
		try {
			if (content && content.version === (await source.mapVersion())) return content;
			// One maker, however many ask at the same moment.
			making ??= make(source).finally(() => (making = null));
			content = await making;
		} catch (error) {
			onTrouble(error);
		}
		return content;
	}

	async function manifest(from: Content): Promise<Body | null> {
		const before = await built(MANIFEST);
		if (!before) return null;
		const contentOf = (file: string) => contentBody(from, file)?.bytes.toString() ?? '';
		const facts = manifestWith(JSON.parse(before.bytes.toString()) as WidgetManifest, contentOf);
		return bodyOf(`${JSON.stringify(facts, null, '\t')}\n`);
	}

	async function archive(file: string, from: Content, source: MapSource): Promise<Body | null> {
		const [kit, facts] = await Promise.all([built('kit.json'), store.read(MANIFEST, source)]);
		const kind = archiveKindOf(file);
		const manifest = facts && (JSON.parse(facts.bytes.toString()) as WidgetManifest);
		if (!kit || !kind || !manifest || !file.startsWith(`${manifest.version}/`)) return null;
		const read = async (path: string) => (await store.read(path, source))?.bytes ?? null;
		const day = from.map.madeFor;
		const parts = { host: origin, day, manifest, kit: JSON.parse(kit.bytes.toString()) as Kit, read };
		return bodyOf(Buffer.from(await makeArchive(kind, parts)));
	}

	const store: WidgetStore = {
		async read(file, source) {
			if (file.endsWith('.js')) return built(file);
			const from = await newest(source);
			// Without a database also no archive: it would be kept for long with numbers nobody vouched for.
			if (!from) return built(file);
			const known = contentBody(from, file);
			if (known) return known;
			const isArchive = archiveKindOf(file) !== undefined;
			if (file !== MANIFEST && !isArchive) return built(file);
			const made = isArchive ? await archive(file, from, source) : await manifest(from);
			if (made) from.bodies.set(file, made);
			return made;
		},
	};
	return store;
}

async function make(source: MapSource): Promise<Content> {
	const { version, map } = await source.map();
	return { version, map, bodies: new Map() };
}

/** Made when somebody first asks: the pages of all languages at once would hold up everybody. */
function contentBody({ map, bodies }: Content, file: string): Body | null {
	const known = bodies.get(file);
	if (known) return known;
	const made = contentFile(file, map);
	if (made === undefined) return null;
	const body = bodyOf(made);
	bodies.set(file, body);
	return body;
}

/** Reads files of a folder and keeps them until they change. Paths have been checked by whoever asks. */
function createBuiltFiles(dir: string): (file: string) => Promise<Body | null> {
	const kept = new Map<string, { changed: number; body: Body }>();
	return async (file) => {
		const place = path.join(dir, file);
		const facts = await stat(place).catch(() => null);
		if (!facts?.isFile()) return null;
		const known = kept.get(file);
		if (known?.changed === facts.mtimeMs) return known.body;
		const body = bodyOf(await readFile(place));
		kept.set(file, { changed: facts.mtimeMs, body });
		return body;
	};
}

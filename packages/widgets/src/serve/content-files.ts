import { MAP_SCHEMA, serializeMap, type FinderMap } from '@sleutelwerk/directory';
import type { WidgetKind } from '../base/ready-html.ts';
import { sha256 } from '../pack/frame-document.ts';
import { manifestOf, type WidgetManifest } from '../pack/manifest.ts';
import { PAGE_NAMES, renderPage, STYLES } from '../pack/pages.ts';
import { squeezeStyles } from '../pack/ready-html.ts';

const PAGES: ReadonlyMap<string, string> = new Map(PAGE_NAMES.map((name) => [`1/${name}`, name]));

/**
 * What lies under `/w/` and is content, not code, made from the host's database: no page shows what nobody vouches for
 * any more. `undefined`: not content (a script, or nothing).
 */
export function contentFile(path: string, map: FinderMap): string | undefined {
	if (path === '1/map.json') return serializeMap(map);
	if (path === '1/map.schema.json') return `${JSON.stringify(MAP_SCHEMA, null, '\t')}\n`;
	const page = PAGES.get(path);
	return page === undefined ? undefined : renderPage(page, map);
}

/** The built manifest with bytes and integrity of the pages as they are now. `contentOf` gives a page by its path. */
export function manifestWith(built: WidgetManifest, contentOf: (path: string) => string): WidgetManifest {
	const pages = new Map([...PAGES.keys()].map((path) => [path, contentOf(path)]));
	const { files } = manifestOf(built.version, pages, built.styles);
	const entries = Object.entries({ ...built.files, ...files });
	return { ...built, files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The hash that allows the inline style of a widget in a strict `style-src`. */
export function styleHashOf(kind: WidgetKind): string {
	return sha256(squeezeStyles(STYLES[kind]));
}

import { readFileSync } from 'node:fs';
import { MAP_SCHEMA, serializeMap, type FinderMap } from '@sleutelwerk/directory';
import { bundleScripts } from './bundle.ts';
import { elementsManifest } from './elements-manifest.ts';
import { sha256 } from './frame-document.ts';
import { kitOf } from './kit.ts';
import { manifestOf } from './manifest.ts';
import { renderPages, STYLES } from './pages.ts';
import { squeezeStyles } from './ready-html.ts';

/** Version of the scripts, as in package.json. */
function widgetsVersion(): string {
	const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}

/** Every file the host serves, by path under `/w/`. The same content gives the same bytes. */
export async function buildWidgetFiles(map: FinderMap): Promise<Map<string, string>> {
	const version = widgetsVersion();
	const files = new Map<string, string>();
	for (const [name, body] of await bundleScripts()) {
		files.set(`1/${name}`, body);
		// Frames are always the newest: the element only knows their address.
		if (!name.startsWith('frame/')) files.set(`${version}/${name}`, body);
	}
	for (const [name, body] of renderPages(map)) files.set(`1/${name}`, body);
	const elements = elementsManifest();
	files.set('1/custom-elements.json', elements);
	const styles = Object.fromEntries(
		Object.entries(STYLES).map(([kind, style]) => [kind, sha256(squeezeStyles(style))]),
	);
	const manifest = manifestOf(version, files, styles);
	files.set('1/manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	// Not in the manifest: at run time the host writes it from its database.
	files.set('1/map.json', serializeMap(map));
	files.set('1/map.schema.json', `${JSON.stringify(MAP_SCHEMA, null, '\t')}\n`);
	// No address leads to it: the host makes the archives of it, with its own address and today's numbers.
	files.set('kit.json', `${JSON.stringify(kitOf(elements, version))}\n`);
	return files;
}

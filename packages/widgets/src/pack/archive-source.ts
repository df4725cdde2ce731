import { type ArchiveSource, type Kit } from '../serve/archives.ts';
import type { WidgetManifest } from './manifest.ts';

/** The source of archives over files as the build gives them. */
export function archiveSourceOf(files: ReadonlyMap<string, string>, host: string): ArchiveSource {
	const manifest = JSON.parse(files.get('1/manifest.json') ?? '{}') as WidgetManifest;
	return {
		host,
		day: '2026-11-22',
		manifest,
		kit: JSON.parse(files.get('kit.json') ?? '{}') as Kit,
		read: (path) => {
			const body = files.get(path);
			return Promise.resolve(body === undefined ? null : new TextEncoder().encode(body));
		},
	};
}

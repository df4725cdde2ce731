import { createHash } from 'node:crypto';

export type WidgetManifest = {
	version: string;
	/** By path under `/w/`. Integrity covers scripts; ready HTML is content and is never pinned. */
	files: Readonly<Record<string, { bytes: number; integrity: string }>>;
	/** `sha256-` of the inline style of each kind, for a strict `style-src`. */
	styles: Readonly<Record<string, string>>;
};

/** Lists every file with its bytes and its `sha384-` integrity, in the order of the paths. */
export function manifestOf(
	version: string,
	files: ReadonlyMap<string, string>,
	styles: Readonly<Record<string, string>>,
): WidgetManifest {
	const paths = [...files.keys()].sort();
	const listed = paths.map((path) => [path, factsOf(files.get(path) ?? '')] as const);
	return { version, files: Object.fromEntries(listed), styles };
}

function factsOf(body: string): { bytes: number; integrity: string } {
	const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
	return { bytes: Buffer.byteLength(body), integrity };
}

import { pickWidgetLocale } from '@sleutelwerk/core/locales';
import { archiveKindOf, packagePath } from './archives.ts';

export type WidgetRequest = {
	/** What follows `/w/` in the address. */
	path: string;
	/** The `lang` of the query. */
	lang: string | null;
};

export type ResolvedFile = {
	/** Path under `dist/w/`. */
	file: string;
	headers: Readonly<Record<string, string>>;
};

const TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	html: 'text/html; charset=utf-8',
	mp3: 'audio/mpeg',
	ogg: 'audio/ogg',
	zip: 'application/zip',
	tgz: 'application/gzip',
};

/** Names, digits, dots and at most one folder: never a way out of the folder of files. */
const PATH = /^(?:1|\d+\.\d+\.\d+)\/(?:frame\/)?[a-z][a-z.-]*(?:\.(?:js|json|html|mp3|ogg))?$/;
const FRAME = /^1\/frame\/(?:card|finder|signup)$/;

/**
 * Which file of `dist/w/` answers an address under `/w/`, and with which headers; `undefined`: there is none such.
 * The private frame's language is chosen by `?lang=`. Everything is open to every site and sets no cookie.
 */
export function resolveWidgetFile({ path, lang }: WidgetRequest): ResolvedFile | undefined {
	const isFrame = FRAME.test(path);
	const file = isFrame ? `${path}.${pickWidgetLocale(lang)}.html` : path;
	const type = TYPES[/\.([a-z\d]+)$/.exec(file)?.[1] ?? ''];
	const isArchive = archiveKindOf(file) !== undefined || file === packagePath(file.split('/')[0] ?? '');
	if (!type || (/\.(?:zip|tgz)$/.test(file) ? !isArchive : !PATH.test(file))) return undefined;
	// An archive holds numbers: it bears a version and is still content.
	const isPinned = !file.startsWith('1/') && !isArchive;
	return {
		file,
		headers: {
			'content-type': type,
			'access-control-allow-origin': '*',
			'cross-origin-resource-policy': 'cross-origin',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			// Ten minutes: a wrong number is right again within that time.
			'cache-control': isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
		},
	};
}

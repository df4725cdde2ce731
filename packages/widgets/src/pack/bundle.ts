import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { withLastResort } from './last-resort.ts';

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Every script by its path under `/w/1/`. */
const ENTRIES: Readonly<Record<string, string>> = {
	card: 'card/define.ts',
	finder: 'finder/define.ts',
	signup: 'signup/define.ts',
	all: 'entry/all.ts',
	'frame/finder': 'frame/frame-finder.ts',
	'frame/signup': 'frame/frame-signup.ts',
};

/** Elements of the scripts that partners load. The frames' policy is our own. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
	card: ['sw-signals-card'],
	finder: ['sw-help-finder'],
	signup: ['sw-webinar-signup'],
	all: ['sw-signals-card', 'sw-help-finder', 'sw-webinar-signup'],
};

// Five-year-old phones. One format for both kinds of script tag, because an old CMS only knows the classic one.
const TARGET = ['chrome94', 'firefox93', 'safari15.4'];
const BANNER = '/*! Sleutelwerk, EUPL-1.2. Contains lit-html, (c) Google LLC, BSD-3-Clause. */';

/** Bundles each script by itself, nothing shared and nothing imported. Gives the bytes by file name (`card.js`). */
export async function bundleScripts(): Promise<Map<string, string>> {
	const scripts = new Map<string, string>();
	for (const [name, entry] of Object.entries(ENTRIES)) {
		const { outputFiles } = await build({
			entryPoints: [source(entry)],
			bundle: true,
			write: false,
			minify: true,
			format: 'iife',
			target: TARGET,
			legalComments: 'none',
			logLevel: 'silent',
		});
		const body = outputFiles[0]?.text ?? '';
		const tags = TAGS[name];
		scripts.set(`${name}.js`, `${BANNER}\n${tags ? withLastResort(body, tags) : body}`);
	}
	return scripts;
}

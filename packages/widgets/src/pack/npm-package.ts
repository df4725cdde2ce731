import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { elementFacts } from './element-facts.ts';
import { typingsOf } from './typings.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string): string => readFileSync(here(path), 'utf8');

/** Where the widgets cannot run, on a server, importing them is harmless. */
const EMPTY = 'export {};\n';

/**
 * The npm package by path: scripts, ready HTML, the elements manifest and the typings made of it. `files` is what the
 * host serves, by path under `/w/`.
 */
export async function npmPackage(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
	const made = new Map<string, string>();
	for (const [path, body] of files) {
		const script = /^1\/([a-z]+\.js)$/.exec(path)?.[1];
		const ready = /^1\/([a-z]+\.[a-z-]+\.html)$/.exec(path)?.[1];
		if (script) made.set(script, body);
		if (ready) made.set(`ready/${ready}`, body);
	}
	const manifest = files.get('1/custom-elements.json') ?? '';
	made.set('custom-elements.json', manifest);
	made.set('manifest.json', files.get('1/manifest.json') ?? '');
	for (const [name, text] of typingsOf(elementFacts(manifest))) made.set(name, text);
	made.set('server.js', await serverScript());
	made.set('server.d.ts', serverTypings());
	made.set('empty.js', EMPTY);
	made.set('LICENSE', read('../../../../LICENSE'));
	made.set('README.md', read('../../kit/npm/README.md'));
	made.set('package.json', packageJson([...made.keys()]));
	return made;
}

async function serverScript(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [here('npm-server.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		target: 'node20',
	});
	return outputFiles[0]?.text ?? '';
}

/** The request's shape as the source has it, and the one function that goes out. */
function serverTypings(): string {
	const source = read('../serve/fetch-ready.ts');
	const { outputText } = ts.transpileDeclaration(source, { compilerOptions: { removeComments: false } });
	const types = /export type ReadyRequest = \{[^]*?\n\};\nexport type ReadyFetcher = [^\n]+\n/.exec(
		outputText,
	);
	if (!types) throw new Error('The typings of server.js could not be made.');
	return `${types[0]}/** The newest ready HTML; the last good one, then the packed one, when the host does not answer. */\nexport declare const readyHtml: ReadyFetcher;\n`;
}

function packageJson(paths: readonly string[]): string {
	const own = JSON.parse(read('../../package.json')) as { name: string; version: string; license: string };
	const scripts = paths.filter(
		(path) => /^[a-z]+\.js$/.test(path) && !['server.js', 'empty.js'].includes(path),
	);
	const scriptExport = (path: string) => ({
		types: './index.d.ts',
		node: './empty.js',
		default: `./${path}`,
	});
	const typesOnly = (name: string) => ({ types: `./${name}.d.ts`, default: './empty.js' });
	const exported = {
		'.': scriptExport('all.js'),
		...Object.fromEntries(scripts.map((path) => [`./${path}`, scriptExport(path)])),
		'./react': typesOnly('react'),
		'./vue': typesOnly('vue'),
		'./svelte': typesOnly('svelte'),
		'./server': { types: './server.d.ts', default: './server.js' },
		'./ready/*': './ready/*',
		'./custom-elements.json': './custom-elements.json',
		'./manifest.json': './manifest.json',
		'./package.json': './package.json',
	};
	const { name, version, license } = own;
	return `${JSON.stringify(
		{
			name,
			version,
			license,
			description: 'Signals card, help finder and webinar sign-up for any site, by Sleutelwerk',
			keywords: ['custom elements', 'web components', 'domestic violence', 'help'],
			type: 'module',
			sideEffects: scripts.map((path) => `./${path}`),
			types: './index.d.ts',
			customElements: 'custom-elements.json',
			exports: exported,
			engines: { node: '>=20' },
		},
		null,
		'\t',
	)}\n`;
}

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapOfContent } from './content.ts';
import { npmPackage } from './npm-package.ts';
import { READY_LANGUAGES } from './ready-languages.ts';
import { buildWidgetFiles } from './widget-files.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
// Inside the package, so that the samples find React's, Vue's and Svelte's own typings.
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const SLOW = 120_000;

let folder: string;
let own: string;

/** What a site's developer writes, and the same with one wrong value each. */
const SAMPLES: Readonly<Record<string, string>> = {
	'plain.ts': `import '@sleutelwerk/widgets/card.js';
document.querySelector('sw-signals-card')?.addEventListener('sw-change', (event) => event.type);\n`,
	'server.ts': `import { readyHtml } from '@sleutelwerk/widgets/server';
export const html: Promise<string> = readyHtml({ host: 'https://host.example', kind: 'card', lang: 'nl' });\n`,
	'plain-wrong.ts': `import { readyHtml } from '@sleutelwerk/widgets/server';
export const html = readyHtml({ host: 'https://host.example', kind: 'cart', lang: 'nl' });\n`,
	'react.tsx': `import type {} from '@sleutelwerk/widgets/react';
export const page = <sw-signals-card lang="ar-SY" audience="child" className="a" onsw-change={() => {}}><p slot="local">x</p></sw-signals-card>;\n`,
	'react-wrong.tsx': `import type {} from '@sleutelwerk/widgets/react';
export const page = <sw-signals-card audience="nobody" />;\n`,
	'VueRight.vue': `<script setup lang="ts">import type {} from '@sleutelwerk/widgets/vue';</script>
<template><sw-help-finder lang="tr" topic="child" host="https://host.example" class="a" /></template>\n`,
	'VueWrong.vue': `<script setup lang="ts">import type {} from '@sleutelwerk/widgets/vue';</script>
<template><sw-help-finder topic="weather" /></template>\n`,
	'SvelteRight.svelte': `<script lang="ts">import type {} from '@sleutelwerk/widgets/svelte';</script>
<sw-webinar-signup partner="wijk" lang="nl" class="a" onsw-change={() => {}}></sw-webinar-signup>
<sw-signals-card audience="own-behaviour"></sw-signals-card>\n`,
	'SvelteWrong.svelte': `<script lang="ts">import type {} from '@sleutelwerk/widgets/svelte';</script>
<sw-signals-card audience="nobody"></sw-signals-card>\n`,
};

const CONFIG = {
	compilerOptions: {
		strict: true,
		noEmit: true,
		target: 'es2022',
		module: 'esnext',
		moduleResolution: 'bundler',
		lib: ['es2023', 'dom', 'dom.iterable'],
		jsx: 'react-jsx',
		types: [],
		skipLibCheck: false,
	},
	include: ['*'],
};

beforeAll(async () => {
	mkdirSync(dist, { recursive: true });
	folder = mkdtempSync(path.join(dist, 'sample-'));
	const source = path.join(folder, 'source');
	for (const [name, body] of await npmPackage(await buildWidgetFiles(mapOfContent(new Date())))) {
		mkdirSync(path.dirname(path.join(source, name)), { recursive: true });
		writeFileSync(path.join(source, name), body);
	}
	// The tarball as a registry would get it, laid where an install would lay it.
	await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: source });
	const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
	own = path.join(folder, 'node_modules/@sleutelwerk/widgets');
	mkdirSync(own, { recursive: true });
	await run('tar', ['xzf', path.join(folder, tarball), '-C', own, '--strip-components=1']);
	rmSync(source, { recursive: true });
	for (const [name, body] of Object.entries(SAMPLES)) writeFileSync(path.join(folder, name), body);
	writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
	// A package of its own: inside ours the name would mean ours.
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'sample', type: 'module' }));
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the samples that a checker complains of, in the order of the alphabet. */
async function complainedOf(tool: string, args: readonly string[]): Promise<string[]> {
	const facts = require(`${tool}/package.json`) as { bin: string | Record<string, string> };
	const bin =
		typeof facts.bin === 'string' ? facts.bin : (facts.bin[tool === 'typescript' ? 'tsc' : tool] ?? '');
	const script = path.join(path.dirname(require.resolve(`${tool}/package.json`)), bin);
	const said = await run(process.execPath, [script, ...args], { cwd: folder }).then(
		({ stdout }) => stdout,
		(error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ''}${error.stderr ?? ''}`,
	);
	const named = said.matchAll(/(?:^|[\s/"])([A-Za-z-]+\.(?:tsx?|vue|svelte|d\.ts))(?:[(:"]|\b)/gm);
	return [...new Set([...named].map(([, name]) => name ?? ''))].sort();
}

describe('the npm package', () => {
	it('carries scripts, ready HTML of every language, manifest and typings, and names the manifest', () => {
		const there = readdirSync(own);
		for (const name of ['card.js', 'all.js', 'custom-elements.json', 'react.d.ts', 'vue.d.ts', 'svelte.d.ts'])
			expect(there).toContain(name);
		for (const lang of READY_LANGUAGES) expect(readdirSync(`${own}/ready`)).toContain(`card.${lang}.html`);
		const facts = JSON.parse(readFileSync(`${own}/package.json`, 'utf8')) as Record<string, unknown>;
		expect(facts).toMatchObject({ name: '@sleutelwerk/widgets', customElements: 'custom-elements.json' });
		expect(facts).not.toHaveProperty('private');
	});

	it('exports only what is in it', () => {
		const facts = JSON.parse(readFileSync(`${own}/package.json`, 'utf8')) as { exports: object };
		const targets = Object.values(facts.exports).flatMap((one: unknown) =>
			typeof one === 'string' ? [one] : Object.values(one as object),
		) as string[];
		for (const target of targets) {
			if (!target.includes('*')) expect(() => readFileSync(path.join(own, target)), target).not.toThrow();
		}
	});

	it('can be imported on a server, where no element is', async () => {
		const code = "import '@sleutelwerk/widgets'; import { readyHtml } from '@sleutelwerk/widgets/server';";
		const ask = "readyHtml({ host: 'http://127.0.0.1:1', kind: 'card', lang: 'nl', audience: 'child' })";
		writeFileSync(path.join(folder, 'on-server.mjs'), `${code}console.log(await ${ask});`);
		const { stdout } = await run(process.execPath, [path.join(folder, 'on-server.mjs')]);
		expect(stdout).toMatch(/^<sw-signals-card host="http:\/\/127\.0\.0\.1:1" audience="child" lang="nl">/);
		expect(stdout).toContain('tel:112');
	});

	it(
		'is refused by TypeScript and React where a value is wrong, and only there',
		{ timeout: SLOW },
		async () => {
			expect(await complainedOf('typescript', ['-p', '.', '--pretty', 'false'])).toEqual([
				'plain-wrong.ts',
				'react-wrong.tsx',
			]);
		},
	);

	it('is refused by Vue where a value is wrong, and only there', { timeout: SLOW }, async () => {
		const found = await complainedOf('vue-tsc', ['--noEmit', '-p', '.']);
		expect(found.filter((name) => name.endsWith('.vue'))).toEqual(['VueWrong.vue']);
	});

	it('is refused by Svelte where a value is wrong, and only there', { timeout: SLOW }, async () => {
		const args = ['--tsconfig', './tsconfig.json', '--output', 'machine', '--threshold', 'error'];
		const found = await complainedOf('svelte-check', args);
		expect(found.filter((name) => name.endsWith('.svelte'))).toEqual(['SvelteWrong.svelte']);
	});
});

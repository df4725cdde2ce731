import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

/** Ids of the rules that a text breaks when it stands at `path`. */
async function broken(path: string, text: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(text, { filePath: join(root, path) });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

/** Path, text and the rule that must see it. */
const PLANTED: readonly [string, string, string][] = [
	[
		'packages/core/src/ids.ts',
		'export const a = (b: any): unknown => b;',
		'@typescript-eslint/no-explicit-any',
	],
	['packages/core/src/ids.ts', 'export const a = [1][0]!;', '@typescript-eslint/no-non-null-assertion'],
	['packages/core/src/ids.ts', '// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
	['packages/core/src/ids.ts', 'export const a = process.env;', 'no-restricted-syntax'],
	['packages/core/src/ids.ts', "export { env } from 'node:process';", 'no-restricted-imports'],
	['packages/core/src/ids.ts', "export * from '@sleutelwerk/db';", 'no-restricted-imports'],
	['packages/core/src/ids.ts', `${'\n'.repeat(301)}export const a = 1;`, 'max-lines'],
	['packages/core/src/ids.ts', 'export const a = (b: 1, c: 1, d: 1, e: 1) => [b, c, d, e];', 'max-params'],
	['packages/core/src/utils.ts', 'export const a = 1;', 'sleutelwerk/file-name'],
	['packages/core/src/newId.ts', 'export const a = 1;', 'sleutelwerk/file-name'],
	['packages/core/src/ids.ts', "console.log('x');", 'no-console'],
	[
		'packages/course/src/progress.ts',
		"export * from '@sleutelwerk/db/repo/progress';",
		'no-restricted-imports',
	],
	['packages/course/src/progress.ts', "export * from '../../core/src/ids.ts';", 'no-restricted-imports'],
	['apps/lms/src/hooks.server.ts', "export * from '@sleutelwerk/core/src/ids.ts';", 'no-restricted-imports'],
	['apps/lms/src/lib/learn/lesson-page.svelte', '<p>x</p>', 'sleutelwerk/file-name'],
	[
		'apps/lms/src/lib/learn/Lesson.svelte',
		'<script lang="ts">let x = "";</script>{@html x}',
		'svelte/no-at-html-tags',
	],
	['packages/widgets/src/card.ts', "localStorage.setItem('a', 'b');", 'no-restricted-globals'],
	['packages/widgets/src/card.ts', "document.cookie = 'a=b';", 'no-restricted-properties'],
	['packages/widgets/src/card.ts', "navigator.sendBeacon('/x');", 'no-restricted-properties'],
	[
		'packages/widgets/src/card.ts',
		"import { html } from 'lit';\nexport const a = html`<img src='x'>`;",
		'lit-a11y/alt-text',
	],
];

describe('the lint rules of this house', () => {
	it.each(PLANTED)('in %s sees %j as %s', async (path, text, rule) => {
		expect(await broken(path, text)).toContain(rule);
	});

	it('lets clean code pass', async () => {
		const text = "import type { Locale } from './locales.ts';\n\nexport const first: Locale = 'nl';\n";
		expect(await broken('packages/core/src/ids.ts', text)).toEqual([]);
	});

	it('lets the environment be read where it is read for everybody', async () => {
		const text = "export const port = process.env['PORT'];\n";
		expect(await broken('apps/lms/src/env.ts', text)).toEqual([]);
		expect(await broken('tooling/scripts/src/start-lms.js', text)).toEqual([]);
	});

	it('lets api join what may not import each other', async () => {
		const text = "export * from '@sleutelwerk/mail';\nexport * from '@sleutelwerk/db';\n";
		expect(await broken('packages/api/src/webinar/compose.js', text)).toEqual([]);
	});

	it('sees a forgotten await where it costs something', async () => {
		const text = 'const send = async (): Promise<number> => 1;\nsend();\nexport {};\n';
		expect(await broken('packages/auth/src/index.ts', text)).toContain(
			'@typescript-eslint/no-floating-promises',
		);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every file that `finder.ts` brings along at run time. */
function shipped(file: string, seen = new Map<string, string>()): Map<string, string> {
	if (seen.has(file)) return seen;
	const code = readFileSync(new URL(file, import.meta.url), 'utf8');
	seen.set(file, code);
	for (const from of runtimeImports(code)) {
		if (from.startsWith('./')) shipped(from, seen);
	}
	return seen;
}

/** What a piece of code imports for other than types. */
function runtimeImports(code: string): string[] {
	const statements = code.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm);
	return [...statements].map(([, from = '']) => from);
}

describe('what ships in the widget', () => {
	const files = shipped('./finder.ts');

	it('imports nothing but its neighbours', () => {
		const outside = [...files.values()].flatMap(runtimeImports).filter((from) => !from.startsWith('./'));
		expect(outside).toEqual([]);
	});

	it('would notice a dependency', () => {
		expect(runtimeImports("import type { A } from 'a';\nimport { b } from 'zod';")).toEqual(['zod']);
	});

	it('stays small', () => {
		const bytes = [...files.values()].reduce((sum, code) => sum + code.length, 0);
		// Source with its comments, not minified.
		expect(bytes).toBeLessThan(20_000);
	});

	it('sends, stores and logs nothing', () => {
		for (const code of files.values()) {
			expect(code).not.toMatch(
				/\b(fetch|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|indexedDB|document|console)\b/,
			);
		}
	});
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { makeFrom, writeFiles } from './write-files.ts';

let root = '';
beforeAll(() => void (root = mkdtempSync(path.join(tmpdir(), 'sleutelwerk-scaffold-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CALLS = [
	['procedure', 'cohort', 'rename'],
	['job', 'sweep-floor'],
	['lesson', '2', '19'],
	['scenario', 'bus-stop'],
	['widget', 'help-map'],
];

describe('pnpm scaffold', () => {
	it.each(CALLS)('%s writes files that are code', (...words) => {
		const made = makeFrom(words);
		writeFiles(root, made);
		expect(Object.keys(made.files).length).toBeGreaterThan(1);
		expect(made.next.length).toBeGreaterThan(0);
		for (const file of Object.keys(made.files))
			expect(() => stripTypeScriptTypes(readFileSync(path.join(root, file), 'utf8')), file).not.toThrow();
	});

	it.each(CALLS)('%s imports only what is there', (...words) => {
		const { files } = makeFrom(words);
		for (const [file, text] of Object.entries(files)) {
			for (const [, wanted = ''] of text.matchAll(/from '(\.[^']+)'|import '(\.[^']+)'/g)) {
				if (!wanted) continue;
				const target = path.join(path.dirname(file), wanted);
				expect(existsSync(path.join(ROOT, target)) || target in files, `${file} -> ${target}`).toBe(true);
			}
		}
	});

	it('writes nothing over', () => {
		const made = makeFrom(['job', 'once']);
		writeFiles(root, made);
		expect(() => writeFiles(root, made)).toThrow(/is there already\.$/);
	});

	it.each([[[]], [['house']], [['constructor']], [['job']], [['job', '../x']], [['lesson', '7', '1']]])(
		'refuses %j with a sentence',
		(words) => {
			expect(() => makeFrom(words)).toThrow(/pnpm scaffold takes|is missing|is a number from/);
		},
	);
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../../..');

it('the page on security names only tests and pages that exist, and every chapter', () => {
	const text = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');
	const named = [...text.matchAll(/`((?:apps|packages|tooling|docs)\/[^`\s]+)`/g)].map(
		(match) => match[1] ?? '',
	);
	expect(named.length).toBeGreaterThan(60);
	expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
	for (let chapter = 1; chapter <= 17; chapter += 1)
		expect(text, `V${chapter}`).toMatch(new RegExp(`\\bV${chapter}\\b`));
	// What is said to be met by a test says by which: no empty cell, and no requirement twice met and not met.
	const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
	expect(rows.filter((row) => row.split('|').length < 5)).toEqual([]);
});

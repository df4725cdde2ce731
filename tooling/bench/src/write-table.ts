import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../../..');
const [BEGIN, END] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** Puts a text between the two marks of the README. Throws where it has none. */
export function between(readme: string, text: string): string {
	const [from, until] = [readme.indexOf(BEGIN), readme.indexOf(END)];
	if (from === -1 || until < from) throw new Error('The README has no place for the bench.');
	return `${readme.slice(0, from + BEGIN.length)}\n\n${text}\n\n${readme.slice(until)}`;
}

/** Writes a run into the README, and all of it into docs/bench.json. */
export function writeTable(text: string, whole: object): void {
	const file = path.join(ROOT, 'README.md');
	writeFileSync(file, between(readFileSync(file, 'utf8'), text));
	writeFileSync(path.join(ROOT, 'docs/bench.json'), `${JSON.stringify(whole, null, '\t')}\n`);
}

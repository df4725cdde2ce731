import { stringsOf } from './language-faults.ts';

/** The digits of each number in a text, sorted; `0800-2000`, `08002000` and `+31 247 247 247` each count as one. */
function numbersIn(text: string): string[] {
	const runs = text.match(/\+?\d(?:[\d \u00a0-]*\d)?/gu) ?? [];
	return runs.map((run) => run.replace(/\D/gu, '')).sort();
}

/**
 * Where a translation says other numbers than the Dutch: `path: dutch / translated`. A phone number, an age or a term that
 * got lost sends somebody nowhere, so they have to be the same, and as often. Texts the translation lacks are left out.
 */
export function lostNumbers(dutch: unknown, translated: unknown): string[] {
	const sources = stringsOf(dutch);
	return [...stringsOf(translated)].flatMap(([path, text]) => {
		const expected = numbersIn(sources.get(path) ?? '').join(' ');
		const found = numbersIn(text).join(' ');
		return expected === found ? [] : [`${path}: ${expected} / ${found}`];
	});
}

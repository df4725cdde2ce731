/**
 * What an import cannot do. A refusal: nothing comes in. A loss: it comes in, and this one thing is not carried over.
 * A note: it plays the same, and the writer should know. The words stand under `ink.problem.<code>`.
 */
export const INK_PROBLEMS = {
	'too-long': 'refusal',
	syntax: 'refusal',
	include: 'refusal',
	external: 'refusal',
	random: 'refusal',
	endless: 'refusal',
	'too-many-states': 'refusal',
	'too-many-choices': 'refusal',
	'too-much-text': 'refusal',
	'runtime-error': 'refusal',
	empty: 'refusal',
	'unknown-tag': 'loss',
	'wrong-value': 'loss',
	'external-fallback': 'note',
	warning: 'note',
	'ran-out': 'note',
	'one-choice': 'note',
	'many-choices': 'note',
	'empty-choice': 'note',
	'variable-text': 'note',
	loop: 'note',
	'skip-to-end': 'note',
	'no-debrief': 'note',
} as const satisfies Record<string, 'refusal' | 'loss' | 'note'>;
export type InkProblemCode = keyof typeof INK_PROBLEMS;

export type InkProblem = {
	code: InkProblemCode;
	/** Line of the source, from 1; null where only the compiled story is known. */
	line: number | null;
	/** Knot and stitch, as `knot` or `knot.stitch`; null at the top. */
	knot: string | null;
	/** What it is about: a name, a tag, a sentence of the compiler. Empty where the code says all. */
	detail: string;
};

export function problem(code: InkProblemCode, about: Partial<Omit<InkProblem, 'code'>> = {}): InkProblem {
	return { code, line: about.line ?? null, knot: about.knot ?? null, detail: about.detail ?? '' };
}

/** Ends an import; caught where the import began. */
export class InkRefusal extends Error {
	readonly problems: readonly InkProblem[];

	constructor(problems: readonly InkProblem[]) {
		super(problems.map((one) => one.code).join(', '));
		this.name = 'InkRefusal';
		this.problems = problems;
	}
}

/** Ends the import with one problem. */
export function refuse(code: InkProblemCode, about: Partial<Omit<InkProblem, 'code'>> = {}): never {
	throw new InkRefusal([problem(code, about)]);
}

/** The named part of a path of compiled ink: `hub.st.0.c-1` is in `hub.st`. Null at the top. */
export function knotOf(path: string | null | undefined): string | null {
	const names: string[] = [];
	for (const part of (path ?? '').split('.')) {
		if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)) break;
		names.push(part);
	}
	return names.length > 0 ? names.join('.') : null;
}

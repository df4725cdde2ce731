/** What can be wrong with a scenario; the editor shows the sentence under `practice.lint.<rule>`. */
export const LINT_RULES = [
	'missing-node',
	'missing-text',
	'unused-text',
	'duplicate-id',
	'unknown-speaker',
	'unknown-choice',
	'unknown-beat',
	'conditional-last-target',
	'loop',
	'too-many-states',
	'unreachable-node',
	'unreachable-line',
	'unreachable-choice',
	'dead-end',
	'no-ending',
	'ending-without-debrief',
	'beat-missed',
	'choice-count',
	'choice-without-coach',
	'choice-without-consequence',
	'open-turn-without-models',
	'trainer-turn-count',
	'ideal-path',
	'decision-count',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** `at` is the node, choice, beat or text id it is about; `detail` says the rest for who writes the scenario. */
export type LintFinding = { rule: LintRule; at: string; detail: string };

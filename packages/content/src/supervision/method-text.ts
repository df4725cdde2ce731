/** Ways to go through an evening. `led` is the one with somebody who leads; the others are among peers. */
export const METHOD_IDS = ['incident', 'ten-step', 'respectful-gossip', 'led'] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** Whose step it is: everybody's, of who brings something in, or of who leads. */
export type StepOf = 'all' | 'brings-in' | 'leads';

/** How long a step takes beside the others, and whose it is; each way takes two hours at weights that add up to 120. */
export const METHOD_STEPS: Readonly<Record<MethodId, readonly { weight: number; of: StepOf }[]>> = {
	incident: [
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'brings-in' },
		{ weight: 25, of: 'all' },
		{ weight: 5, of: 'all' },
		{ weight: 30, of: 'all' },
		{ weight: 15, of: 'brings-in' },
		{ weight: 20, of: 'leads' },
	],
	'ten-step': [
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'all' },
		{ weight: 10, of: 'brings-in' },
		{ weight: 20, of: 'all' },
		{ weight: 10, of: 'all' },
		{ weight: 10, of: 'brings-in' },
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'brings-in' },
		{ weight: 10, of: 'all' },
		{ weight: 10, of: 'leads' },
	],
	'respectful-gossip': [
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'brings-in' },
		{ weight: 20, of: 'all' },
		{ weight: 5, of: 'brings-in' },
		{ weight: 30, of: 'all' },
		{ weight: 20, of: 'brings-in' },
		{ weight: 20, of: 'leads' },
	],
	led: [
		{ weight: 15, of: 'all' },
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'all' },
		{ weight: 55, of: 'leads' },
		{ weight: 15, of: 'all' },
		{ weight: 10, of: 'leads' },
	],
};

export type MethodText = {
	title: string;
	/** Where the way comes from. */
	source: string;
	/** In the order of `METHOD_STEPS`. */
	steps: readonly { title: string; does: string }[];
};
export type MethodTexts = Readonly<Record<MethodId, MethodText>>;

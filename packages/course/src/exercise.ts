import type { Step } from '@sleutelwerk/core';

/** What somebody answered; which field is there depends on the kind of step. */
export type Answer = {
	/** Options of a case or choice; `agree` or `disagree` at a statement. */
	chosen?: readonly string[];
	/** Items of an ordering, in the order given. */
	order?: readonly string[];
	/** Pair id of the left side to pair id of the right side chosen for it. */
	pairs?: Readonly<Record<string, string>>;
};

/** How an answer stands to the fitting one. There is no mark: each part says only whether it fits. */
export type Judgement = {
	/** By option, item or pair id. */
	fits: Readonly<Record<string, boolean>>;
	all: boolean;
};

/** The one field an answer to each kind of exercise has. */
const FIELD: Readonly<Partial<Record<Step['kind'], keyof Answer>>> = {
	statement: 'chosen',
	case: 'chosen',
	choice: 'chosen',
	ordering: 'order',
	matching: 'pairs',
};

/** Whether an answer belongs to a step at all: its field and no other, known ids, nothing twice. */
export function isAnswerFor(step: Step, answer: Answer): boolean {
	const filled = Object.entries(answer).filter(([, value]) => value !== undefined);
	if (filled.some(([name]) => name !== FIELD[step.kind])) return false;
	switch (step.kind) {
		case 'statement':
			return answer.chosen?.length === 1 && ['agree', 'disagree'].includes(answer.chosen[0] ?? '');
		case 'case':
		case 'choice':
			return isSubset(answer.chosen, step.options) && (answer.chosen?.length ?? 0) > 0;
		case 'ordering':
			return isSubset(answer.order, step.items) && answer.order?.length === step.items.length;
		case 'matching': {
			const given = answer.pairs ?? {};
			return (
				Object.keys(given).length === step.pairs.length &&
				isSubset(Object.keys(given), step.pairs) &&
				Object.values(given).every((right) => step.pairs.includes(right))
			);
		}
		default:
			return false;
	}
}

function isSubset(given: readonly string[] | undefined, known: readonly string[]): boolean {
	return (
		given !== undefined && new Set(given).size === given.length && given.every((id) => known.includes(id))
	);
}

/** Compares an answer with the fitting one; null for steps where no answer is fitting or not. */
export function judge(step: Step, answer: Answer): Judgement | null {
	if (!isAnswerFor(step, answer)) return null;
	switch (step.kind) {
		case 'case':
		case 'choice':
			return judgement((answer.chosen ?? []).map((id) => [id, step.fitting.includes(id)]));
		case 'ordering':
			return judgement((answer.order ?? []).map((id, place) => [id, step.items[place] === id]));
		case 'matching':
			return judgement(step.pairs.map((id) => [id, answer.pairs?.[id] === id]));
		default:
			return null;
	}
}

function judgement(entries: readonly (readonly [string, boolean])[]): Judgement {
	return { fits: Object.fromEntries(entries), all: entries.every(([, fits]) => fits) };
}

/**
 * The same mixed order for the same seed (a step's address), so that a page that is loaded again does not jump. Never
 * the order given, where there is another.
 */
export function mixed(ids: readonly string[], seed: string): string[] {
	const weigh = (id: string) =>
		[...`${seed}/${id}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
	const order = [...ids].sort(
		(a, b) => ((weigh(a) * 2_654_435_761) >>> 0) - ((weigh(b) * 2_654_435_761) >>> 0),
	);
	return order.every((id, place) => id === ids[place]) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

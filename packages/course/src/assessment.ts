import type { AssessmentItem } from '@sleutelwerk/core';

/** Item id to value, 1 to 5. */
export type Answers = Readonly<Record<string, number>>;

/** Items that have no answer yet. */
export function missingItems(items: readonly AssessmentItem[], answers: Answers): string[] {
	return items.filter((item) => !(item.id in answers)).map((item) => item.id);
}

export type Growth = {
	item: string;
	before: number;
	after: number;
	/** Positive is growth, also for reversed items. */ change: number;
};

/** One person's growth for each item answered both times. */
export function growthOf(items: readonly AssessmentItem[], before: Answers, after: Answers): Growth[] {
	return items.flatMap((item) => {
		const [from, to] = [before[item.id], after[item.id]];
		if (from === undefined || to === undefined) return [];
		return [
			{ item: item.id, before: from, after: to, change: item.direction === 'up' ? to - from : from - to },
		];
	});
}

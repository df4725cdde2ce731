import type { AssessmentItem } from '@sleutelwerk/core';

/**
 * The items in the order in which they are asked, the same before and after. `down` marks a statement that the
 * course hopes to see less agreement with: without some of those, who says yes to everything would look skilled.
 */
export const ITEMS = [
	{ id: 'role', part: 1, kind: 'know', direction: 'up' },
	{ id: 'promise', part: 1, kind: 'know', direction: 'down' },
	{ id: 'unseen', part: 2, kind: 'know', direction: 'up' },
	{ id: 'one-signal', part: 2, kind: 'know', direction: 'down' },
	{ id: 'steady', part: 3, kind: 'can', direction: 'up' },
	{ id: 'young-child', part: 3, kind: 'know', direction: 'down' },
	{ id: 'mediate', part: 4, kind: 'can', direction: 'down' },
	{ id: 'respect', part: 4, kind: 'can', direction: 'up' },
	{ id: 'listen', part: 5, kind: 'can', direction: 'up' },
	{ id: 'close', part: 5, kind: 'can', direction: 'up' },
	{ id: 'dare-talk', part: 5, kind: 'dare', direction: 'up' },
	{ id: 'advice', part: 6, kind: 'know', direction: 'up' },
	{ id: 'warm', part: 6, kind: 'can', direction: 'up' },
	{ id: 'dare-honest', part: 0, kind: 'dare', direction: 'up' },
] as const satisfies readonly AssessmentItem[];

type AssessmentItemId = (typeof ITEMS)[number]['id'];

/** What a trainee reads; `scale` runs from 1 (not at all) to 5 (fully). */
export type AssessmentText = {
	title: string;
	intro: string;
	scale: readonly [string, string, string, string, string];
	items: Readonly<Record<AssessmentItemId, string>>;
};

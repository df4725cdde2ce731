import type { StepKind, StepText } from '@sleutelwerk/core';
import type { PageServerData } from '../$types';

export type LessonView = PageServerData['view'];
export type StepRecord = LessonView['steps'][number] | undefined;

/** The words of a step in the language of the page, and in Dutch where that is another one. */
export function wordsOf<K extends StepKind>(
	view: LessonView,
	id: string,
	_kind: K,
): { own: StepText[K]; dutch: StepText[K] | null } {
	// A test of the content holds that every step has a text of its kind in every language.
	return {
		own: view.text.steps[id] as StepText[K],
		dutch: (view.dutch?.steps[id] as StepText[K] | undefined) ?? null,
	};
}

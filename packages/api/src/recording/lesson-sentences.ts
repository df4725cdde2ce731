import type { Lesson, LessonText, OptionText, Step, StepKind, StepText } from '@sleutelwerk/core';

/** Everything of a step that can be heard, in the order in which it stands there. */
export function sentencesOfStep(step: Step, words: LessonText): string[] {
	const read = READERS[step.kind] as (step: Step, text: unknown) => readonly (string | undefined)[];
	const text = words.steps[step.id];
	return text ? spoken(read(step, text)) : [];
}

/** What stands above the first step: what one learns, and the note before a heavy lesson. */
export function sentencesOfHead(words: LessonText): string[] {
	return spoken([words.title, words.goal, words.note]);
}

/** Everything of a lesson that can be heard, each sentence once. */
export function sentencesOfLesson(lesson: Lesson, words: LessonText): string[] {
	const steps = lesson.steps.flatMap((step) => sentencesOfStep(step, words));
	return [...new Set([...sentencesOfHead(words), ...steps])];
}

type Readers = {
	[K in StepKind]: (step: Extract<Step, { kind: K }>, text: StepText[K]) => readonly (string | undefined)[];
};

const READERS: Readers = {
	read: (_step, { heading, paragraphs }) => [heading, ...paragraphs],
	statement: (_step, { statement, afterAgree, afterDisagree }) => [statement, afterAgree, afterDisagree],
	case: ({ options }, { story, question, options: words }) => [
		...story,
		question,
		...inOrder(options, words),
	],
	choice: ({ options }, { question, options: words }) => [question, ...inOrder(options, words)],
	matching: ({ pairs }, { instruction, pairs: words, after }) => [
		instruction,
		...pairs.flatMap((id) => [words[id]?.left, words[id]?.right]),
		after,
	],
	ordering: ({ items }, { instruction, items: words, after }) => [
		instruction,
		...items.map((id) => words[id]),
		after,
	],
	reflection: (_step, { question }) => [question],
	think: (_step, { task }) => [task],
};

function inOrder(ids: readonly string[], words: Readonly<Record<string, OptionText>>) {
	return ids.flatMap((id) => [words[id]?.text, words[id]?.because]);
}

function spoken(texts: readonly (string | undefined)[]): string[] {
	return texts.filter((text): text is string => Boolean(text?.trim()));
}

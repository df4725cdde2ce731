import type { AnyStepText, LessonText, OptionText, Step, StepText } from '@sleutelwerk/core';

type StringsOf = { all: string[]; advice: string[] };

/** Whether a text has the shape that belongs to the kind of its step, with exactly the ids the structure names. */
export function fits(step: Step, text: AnyStepText | undefined): boolean {
	if (!text) return false;
	switch (step.kind) {
		case 'read':
			return 'heading' in text && text.heading !== '' && text.paragraphs.every((line) => line !== '');
		case 'statement':
			return 'statement' in text && [text.statement, text.afterAgree, text.afterDisagree].every(Boolean);
		case 'case':
			return 'story' in text && text.story.length > 0 && sameIds(step.options, text.options);
		case 'choice':
			return 'question' in text && 'options' in text && sameIds(step.options, text.options);
		case 'matching':
			return 'pairs' in text && text.after !== '' && sameIds(step.pairs, text.pairs);
		case 'ordering':
			return 'items' in text && text.after !== '' && sameIds(step.items, text.items);
		case 'reflection':
			return 'question' in text && !('options' in text) && text.question !== '';
		case 'think':
			return 'task' in text && text.task !== '';
	}
}

function sameIds(ids: readonly string[], texts: Readonly<Record<string, unknown>>): boolean {
	return new Set(ids).size === ids.length && [...ids].sort().join() === Object.keys(texts).sort().join();
}

/**
 * Every string a lesson shows (`all`), and those that advise (`advice`): not the theses of statements and not the
 * options that do not fit, for those show what goes wrong.
 */
export function stringsOf(steps: readonly Step[], text: LessonText): StringsOf {
	const found = steps.map((step) => stepStrings(step, text.steps[step.id]));
	const frame = [text.title, text.goal, ...(text.note ? [text.note] : [])];
	return {
		all: [...frame, ...found.flatMap((strings) => strings.all)],
		advice: [...frame, ...found.flatMap((strings) => strings.advice)],
	};
}

function stepStrings(step: Step, text: AnyStepText | undefined): StringsOf {
	if (!text) return { all: [], advice: [] };
	if (step.kind === 'statement' && 'statement' in text) {
		const after = [text.afterAgree, text.afterDisagree];
		return { all: [text.statement, ...after], advice: after };
	}
	if ((step.kind === 'case' || step.kind === 'choice') && 'options' in text)
		return optionStrings(step.fitting, text);
	const strings = plainStrings(text);
	return { all: strings, advice: strings };
}

function optionStrings(fitting: readonly string[], text: StepText['case'] | StepText['choice']): StringsOf {
	const story = 'story' in text ? text.story : [];
	const options: [string, OptionText][] = Object.entries(text.options);
	const because = options.map(([, option]) => option.because);
	return {
		all: [...story, text.question, ...options.map(([, option]) => option.text), ...because],
		advice: [...because, ...options.filter(([id]) => fitting.includes(id)).map(([, option]) => option.text)],
	};
}

function plainStrings(text: AnyStepText): string[] {
	if ('paragraphs' in text) return [text.heading, ...text.paragraphs];
	if ('pairs' in text) {
		return [
			text.instruction,
			...Object.values(text.pairs).flatMap((pair) => [pair.left, pair.right]),
			text.after,
		];
	}
	if ('items' in text) return [text.instruction, ...Object.values(text.items), text.after];
	if ('task' in text) return [text.task];
	return 'question' in text ? [text.question] : [];
}

/** How many paragraphs each step has: reading paragraphs or the lines of a case; both languages must agree. */
export function paragraphCounts(steps: readonly Step[], text: LessonText): number[] {
	return steps.map((step) => {
		const found = text.steps[step.id];
		if (!found) return 0;
		if ('paragraphs' in found) return found.paragraphs.length;
		return 'story' in found ? found.story.length : 1;
	});
}

import { SKILLS } from '@sleutelwerk/core';
import { textOf } from '#lib/server/form.ts';

/** What both forms of an assessment send: its id, made with the page, levels by skill, and the note. */
export function readAssessment(form: FormData) {
	const levels = SKILLS.flatMap((skill) => {
		const level = textOf(form, `rubric.${skill}`);
		return level === '' ? [] : [[skill, level] as const];
	});
	return { id: textOf(form, 'id'), rubric: Object.fromEntries(levels), note: textOf(form, 'note') };
}

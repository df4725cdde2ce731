import type { FormProblem } from '#lib/server/form.ts';

/** What a form action refused, where a page has actions that answer other things too; null when nothing was. */
export function refusalOf(form: Partial<FormProblem> | null | undefined): FormProblem | null {
	if (!form?.problem) return null;
	const { problem, fields = {}, values = {}, errorId = null } = form;
	return { problem, fields, values, errorId };
}

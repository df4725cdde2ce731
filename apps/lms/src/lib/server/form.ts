import { pseudonymOf, publicErrorOf } from '@sleutelwerk/api';
import { fail, isActionFailure, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';

/** What a form shows again after a refusal: the sentence, which fields, and everything that was typed. */
export type FormProblem = {
	/** Message key of the sentence. */
	problem: string;
	/** Message key for each wrong field. */
	fields: Record<string, string>;
	values: Record<string, string>;
	errorId: string | null;
};

/** Never sent back into a page. */
export const SECRET_FIELDS = new Set(['password', 'current', 'next', 'code', 'response']);

/**
 * Runs what a form asks for. A refusal comes back as a sentence with its status, and what was typed comes back too;
 * redirects and results pass.
 */
export async function formAction<T>(
	event: RequestEvent,
	form: FormData,
	run: () => Promise<T>,
): Promise<T | ActionFailure<FormProblem>> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof TRPCError)) throw error;
		const { appCode, fields, errorId } = publicErrorOf(error, event.locals.requestId);
		if (appCode === 'UNEXPECTED') {
			const { context } = event.locals;
			const about = { errorId, route: event.route.id, who: pseudonymOf(context) };
			context.log.error('unexpected error in a form', error, about);
		}
		return fail(getHTTPStatusCodeFromError(error), {
			problem: appCode === 'UNEXPECTED' ? 'error.unexpected' : `error.${appCode}`,
			fields: { ...fields },
			values: typedValues(form),
			errorId,
		});
	}
}

/** Whether `formAction` came back with a refusal; Kit's own check forgets what the refusal holds. */
export function isRefused<T>(result: T | ActionFailure<FormProblem>): result is ActionFailure<FormProblem> {
	return isActionFailure(result);
}

/** The text of a field, empty where there is none. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

function typedValues(form: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of form)
		if (typeof value === 'string' && !SECRET_FIELDS.has(name)) values[name] = value;
	return values;
}

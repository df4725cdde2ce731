import { applyAction, enhance as kitEnhance, type SubmitFunction } from '$app/forms';

type Data = Record<string, unknown> | undefined;
/** What a form does when it is sent, and with what came back. */
export type Submit = SubmitFunction<Data, Data>;

/**
 * Kit's `enhance`, but a refusal is shown where one is, with all that was typed. Kit goes to the action's own address,
 * which forgets the refusal wherever the page's address says more than the action's (`?saved=1`, `?search=...`). A
 * failure of ours or of the line is a refusal too: Kit would put its error page over everything that was typed.
 */
export function enhance(form: HTMLFormElement, submit?: Submit): ReturnType<typeof kitEnhance> {
	return kitEnhance(form, async (input) => {
		const after = await submit?.(input);
		const isSamePage = input.action.pathname === location.pathname;
		return (outcome) => {
			if (outcome.result.type === 'error') return applyAction(asRefusal(outcome.result));
			const update: typeof outcome.update = (options) =>
				outcome.update({ ...(isSamePage ? { navigate: false } : {}), ...options });
			return after ? after({ ...outcome, update }) : update();
		};
	});
}

/** For `use:enhance`: what was typed stays in its fields after an answer, also after one that is good. */
export const keepFields: Submit =
	() =>
	({ update }) =>
		update({ reset: false });

/** As `keepFields`, and the page stays at its own address, with whatever that says. */
export const keepFieldsHere: Submit =
	() =>
	({ update }) =>
		update({ reset: false, navigate: false });

/** As `keepFieldsHere`, also after a refusal: what somebody else saved meanwhile comes along, beside what was typed. */
export const keepFieldsAndRefresh: Submit =
	() =>
	({ update }) =>
		update({ reset: false, refreshAll: true, navigate: false });
type Failed = {
	status?: number | undefined;
	error: { message?: string; errorId?: string | null };
	location?: string;
};

function asRefusal({ status = 503, error, location: at = location.href }: Failed) {
	// Without a line there is no sentence from the house: what is said is what is true of both.
	const message = error.message ?? '';
	const problem = message.startsWith('error.') ? message : 'error.UNAVAILABLE';
	const data = { problem, fields: {}, values: {}, errorId: error.errorId ?? null };
	return { type: 'failure' as const, status, data, location: at };
}

import { leadOn } from '#lib/server/entered.ts';
import { formAction } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the page uses nothing up: mail programs and their virus scanners open every link.
export const load: PageServerLoad = () => ({});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.redeemLoginLink({ token: event.params.token }),
		);
		if (!('next' in result)) return result;
		leadOn(result.next, '/home');
	},
};

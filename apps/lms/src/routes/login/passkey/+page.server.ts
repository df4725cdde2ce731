import { leadOn } from '#lib/server/entered.ts';
import { formAction, textOf } from '#lib/server/form.ts';
import { localPath } from '#lib/server/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ back: localPath(url.searchParams.get('back'), '') });

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.logInByPasskey({ response: textOf(form, 'response') }),
		);
		if (!('next' in result)) return result;
		leadOn(result.next, localPath(form.get('back'), '/home'));
	},
};

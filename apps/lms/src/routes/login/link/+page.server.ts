import { formAction, textOf } from '#lib/server/form.ts';
import { localPath } from '#lib/server/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ back: localPath(url.searchParams.get('back'), '') });

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		return await formAction(event, form, () =>
			event.locals.api.account.requestLoginLink({ email: textOf(form, 'email') }),
		);
	},
};

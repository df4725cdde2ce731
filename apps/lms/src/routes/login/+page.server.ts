import { redirect } from '@sveltejs/kit';
import { leadOn } from '#lib/server/entered.ts';
import { formAction, textOf } from '#lib/server/form.ts';
import { homeOf } from '#lib/server/home.ts';
import { localPath } from '#lib/server/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const back = localPath(url.searchParams.get('back'), '');
	if (locals.viewer) redirect(303, back || homeOf(locals.viewer));
	return { back, isDemo: locals.context.isDemo, isErased: url.searchParams.has('erased') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.logIn({ email: textOf(form, 'email'), password: textOf(form, 'password') }),
		);
		if (!('next' in result)) return result;
		leadOn(result.next, localPath(form.get('back'), '/home'));
	},
};

import { redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { homeOf } from '#lib/server/home.ts';
import { localPath } from '#lib/server/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.viewer) redirect(303, homeOf(locals.viewer));
	return { back: localPath(url.searchParams.get('back'), ''), isDemo: locals.context.isDemo };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.account.logIn({
				email: String(form.get('email') ?? ''),
				password: String(form.get('password') ?? ''),
			}),
		);
		if (!('next' in result)) return result;
		const back = localPath(form.get('back'), '/home');
		redirect(303, result.next === 'second-factor' ? '/login/second' : back);
	},
};

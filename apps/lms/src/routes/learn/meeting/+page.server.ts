import { CHECK_IN_COOKIE } from '#lib/server/check-in-cookie.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const ticket = event.cookies.get(CHECK_IN_COOKIE) ?? '';
	return {
		...(await loadFrom(event, () => event.locals.api.attendance.showCheckIn({ ticket }))),
		isOld: event.url.searchParams.has('old'),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [pin, scanned] = [textOf(form, 'pin'), textOf(form, 'scanned') !== ''];
		const result = await formAction(event, form, () =>
			event.locals.api.attendance.checkIn({
				pin: scanned ? '' : pin,
				ticket: scanned ? (event.cookies.get(CHECK_IN_COOKIE) ?? '') : '',
				showsOnWall: form.has('showsOnWall'),
			}),
		);
		if (isRefused(result)) return result;
		event.cookies.delete(CHECK_IN_COOKIE, { path: '/learn/meeting' });
		return { said: result };
	},
};

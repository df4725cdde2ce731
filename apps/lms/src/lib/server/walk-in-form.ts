import type { RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from './form.ts';

/** The form with a yes or no about who came without being on the list; the same for trainers and coordinators. */
export async function decideWalkIn(event: RequestEvent) {
	const form = await event.request.formData();
	const result = await formAction(event, form, () =>
		event.locals.api.attendance.decideWalkIn({
			id: textOf(form, 'walkInId'),
			accept: textOf(form, 'accept') === 'yes',
			login: textOf(form, 'login'),
		}),
	);
	return isRefused(result) ? result : { decided: result };
}

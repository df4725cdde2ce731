import { redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const mine = await loadFrom(event, () => event.locals.api.supervision.mine());
	// Names only the meeting: what became of it is read from the meeting itself.
	const done = event.url.searchParams.get('done');
	return { ...mine, done: mine.meetings.find((one) => one.id === done) ?? null };
};

async function act(event: RequestEvent, verb: 'signUp' | 'leave') {
	const form = await event.request.formData();
	const meetingId = textOf(form, 'meetingId');
	const result = await formAction<unknown>(event, form, () =>
		event.locals.api.supervision[verb]({ meetingId }),
	);
	if (isRefused(result)) return result;
	redirect(303, `/learn/supervision?done=${meetingId}`);
}

export const actions: Actions = {
	signUp: (event) => act(event, 'signUp'),
	leave: (event) => act(event, 'leave'),
};

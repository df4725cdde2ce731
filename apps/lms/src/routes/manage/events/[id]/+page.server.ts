import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['open', 'close', 'cancel'] as const;

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const done = DONE.find((one) => one === event.url.searchParams.get('done')) ?? null;
	return {
		webinar: await loadFrom(event, () => event.locals.api.webinar.show({ id })),
		done,
		now: event.locals.context.clock(),
	};
};

async function change(event: RequestEvent<{ id: string }>, verb: (typeof DONE)[number]) {
	const form = await event.request.formData();
	const { id } = event.params;
	const result = await formAction(event, form, async (): Promise<{ state: string }> =>
		event.locals.api.webinar[verb]({ id }),
	);
	if (!('state' in result)) return result;
	redirect(303, `/manage/events/${id}?done=${verb}`);
}

export const actions: Actions = {
	open: (event) => change(event, 'open'),
	close: (event) => change(event, 'close'),
	cancel: (event) => change(event, 'cancel'),
	moderate: async (event) => {
		const form = await event.request.formData();
		const id = String(form.get('question') ?? '');
		const wished = String(form.get('state') ?? '');
		const state = wished === 'shown' || wished === 'answered' ? wished : 'hidden';
		const result = await formAction(event, form, () => event.locals.api.question.moderate({ id, state }));
		if (!('state' in result)) return result;
		redirect(303, `/manage/events/${event.params.id}#questions`);
	},
};

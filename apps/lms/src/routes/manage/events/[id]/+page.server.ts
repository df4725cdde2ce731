import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Caller } from '#lib/server/context.ts';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = [
	...(['open', 'close', 'cancel', 'announce', 'archive'] as const),
	...(['checkRoom', 'update', 'told'] as const),
];
const ROOM_RULES = ['hidden', 'notRecorded', 'chatOff'] as const;

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const done = DONE.find((one) => one === event.url.searchParams.get('done')) ?? null;
	return {
		webinar: await loadFrom(event, () => event.locals.api.webinar.show({ id })),
		done,
		now: event.locals.context.clock(),
	};
};

type Own = { id: string; room: (typeof ROOM_RULES)[number][] };

/** A button of the page: what it did is said above, after a reload too. */
function change(
	verb: (typeof DONE)[number],
	run: (webinar: Caller['webinar'], own: Own) => Promise<unknown>,
) {
	return async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const { id } = event.params;
		const room = ROOM_RULES.filter((rule) => form.getAll('room').includes(rule));
		form.set('room', room.join(' '));
		const result = await formAction(event, form, () => run(event.locals.api.webinar, { id, room }));
		if (isRefused(result)) return result;
		redirect(303, `/manage/events/${id}?done=${verb}`);
	};
}

/** A form about questions: back to them when it was done. */
function ask(run: (question: Caller['question'], form: FormData) => Promise<unknown>) {
	return async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () => run(event.locals.api.question, form));
		if (isRefused(result)) return result;
		redirect(303, `/manage/events/${event.params.id}#questions`);
	};
}

export const actions: Actions = {
	announce: change('announce', (webinar, { id }) => webinar.announce({ id })),
	open: change('open', (webinar, own) => webinar.open(own)),
	checkRoom: change('checkRoom', (webinar, own) => webinar.checkRoom(own)),
	close: change('close', (webinar, { id }) => webinar.close({ id })),
	cancel: change('cancel', (webinar, { id }) => webinar.cancel({ id })),
	archive: change('archive', (webinar, { id }) => webinar.archive({ id })),
	moderate: ask((question, form) => {
		const wished = textOf(form, 'state');
		const state = wished === 'shown' || wished === 'answered' ? wished : 'hidden';
		return question.moderate({ id: textOf(form, 'question'), state });
	}),
	join: ask((question, form) => question.join({ ids: form.getAll('pick').map(String) })),
	split: ask((question, form) => question.split({ id: textOf(form, 'question') })),
	answer: ask((question, form) =>
		question.answer({
			id: textOf(form, 'question'),
			publicText: textOf(form, 'publicText'),
			answer: textOf(form, 'answer'),
			isSure: form.has('isSure'),
		}),
	),
};

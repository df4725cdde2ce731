import { redirect } from '@sveltejs/kit';
import { audioField } from '#lib/server/audio-field.ts';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { textField } from '#lib/server/meeting-form.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	return { review: await loadFrom(event, () => event.locals.api.review.show({ id: event.params.id })) };
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData();
		const rubric = [...form].flatMap(([name, value]) =>
			name.startsWith('rubric.') ? [[name.slice('rubric.'.length), value] as const] : [],
		);
		const voice = await audioField(form, 'voice');
		const result = await formAction(event, form, () =>
			event.locals.api.review.answer({
				id: event.params.id,
				// What was not looked at has no level; names and levels are checked at the API's door.
				rubric: Object.fromEntries(rubric.filter(([, value]) => value !== '')),
				reply: textField(form, 'reply'),
				voice,
				internalNote: textField(form, 'internalNote'),
				asksAgain: form.get('asksAgain') === 'yes',
			}),
		);
		if (!('answered' in result)) return result;
		redirect(303, '/train/reviews?done=1');
	},
	/** Deletes the trainer's own spoken answer. */
	forget: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.recording.forgetVoice({ id: textField(form, 'voice') }),
		);
		if (!('forgotten' in result)) return result;
		redirect(303, `/train/reviews/${event.params.id}`);
	},
};

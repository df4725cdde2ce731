import { redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { readingActions } from '#lib/server/reading-actions.ts';
import { answerFrom } from './answer-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const placeOf = ({ params }: Pick<RequestEvent, 'params'>) => ({
	part: Number(params.part),
	number: Number(params.lesson),
});

export const load: PageServerLoad = async (event) => {
	const step = event.url.searchParams.get('step');
	const view = await loadFrom(event, () =>
		event.locals.api.learn.showLesson({ ...placeOf(event), ...(step ? { step } : {}) }),
	);
	const { services: serviceIds } = view.lesson;
	return { view, unsure: await event.locals.api.service.listUnsure({ serviceIds: [...serviceIds] }) };
};

/** The step's own address: a full load without script lands where one was. */
const pathOf = ({ params }: RequestEvent, step: string) =>
	`/learn/${params.part}/${params.lesson}?step=${step}`;

export const actions: Actions = {
	...readingActions,
	/** Keeps an answer and shows what follows from it. */
	answer: async (event) => {
		const form = await event.request.formData();
		const { part, number } = placeOf(event);
		const step = String(form.get('step') ?? '');
		const reflection = form.get('reflection');
		const result = await formAction(event, form, () =>
			event.locals.api.progress.record({
				...{ part, lesson: number, step, state: 'done' as const },
				...(typeof reflection === 'string' ? { reflection } : { answer: answerFrom(form) }),
			}),
		);
		if (!('recorded' in result)) return result;
		redirect(303, pathOf(event, step));
	},
	/** Goes on; a step without an answer counts as skipped, and nobody asks why. */
	next: async (event) => {
		const form = await event.request.formData();
		const { part, number } = placeOf(event);
		const state = form.get('state') === 'skipped' ? ('skipped' as const) : ('done' as const);
		const step = String(form.get('step') ?? '');
		const result = await formAction(event, form, () =>
			event.locals.api.progress.record({ part, lesson: number, step, state }),
		);
		if (!('recorded' in result)) return result;
		redirect(303, result.next ? pathOf(event, result.next) : `/learn/${part}/${number}/done`);
	},
	/** Moves an item of an ordering up or down, for browsers without script. */
	move: async (event) => {
		const form = await event.request.formData();
		const order = form.getAll('order').map(String);
		const [id = '', way = ''] = String(form.get('move') ?? '').split(' ');
		const from = order.indexOf(id);
		const to = way === 'up' ? from - 1 : from + 1;
		const other = order[to];
		if (from >= 0 && other !== undefined) [order[from], order[to]] = [other, id];
		return {
			order,
			problem: '',
			fields: {} as Record<string, string>,
			values: {} as Record<string, string>,
			errorId: null,
		};
	},
};

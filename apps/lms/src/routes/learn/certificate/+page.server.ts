import { pickLocale } from '@sleutelwerk/core';
import { redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mine = await loadFrom(event, () => event.locals.api.certificate.mine());
	const { origin } = event.locals.context;
	return { ...mine, origin, saved: event.url.searchParams.has('saved') };
};

const idOf = (form: FormData) => String(form.get('id') ?? '');

export const actions: Actions = {
	/** Begins the talk her trainer chose; by that she agrees that her choices are read. */
	start: async (event) => {
		const form = await event.request.formData();
		const taskId = String(form.get('task') ?? '');
		const result = await formAction(event, form, () => event.locals.api.competence.start({ taskId }));
		if (!('scenarioId' in result)) return result;
		redirect(303, `/learn/practice/${result.scenarioId}`);
	},
	name: async (event) => {
		const form = await event.request.formData();
		const showsName = form.get('shows') === 'yes';
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.setShowsName({ id: idOf(form), showsName }),
		);
		if (!('showsName' in result)) return result;
		redirect(303, '/learn/certificate?saved');
	},
	locale: async (event) => {
		const form = await event.request.formData();
		const locale = pickLocale(String(form.get('locale') ?? ''));
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.setPaperLocale({ id: idOf(form), locale }),
		);
		if (!('locale' in result)) return result;
		redirect(303, '/learn/certificate?saved');
	},
	/** The link is shown on this answer and never again: only its fingerprint is kept. */
	share: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.share({ id: idOf(form) }),
		);
		return 'token' in result ? { shared: { id: idOf(form), pdf: result.pdf, png: result.png } } : result;
	},
	unshare: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.unshare({ id: idOf(form) }),
		);
		if (!('shared' in result)) return result;
		redirect(303, '/learn/certificate?saved');
	},
};

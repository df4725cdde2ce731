import { redirect } from '@sveltejs/kit';
import { formAction, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const list = await loadFrom(event, () => event.locals.api.certificate.list());
	return { ...list, issued: Number(event.url.searchParams.get('issued') ?? 0) || 0 };
};

const kindOf = (form: FormData) =>
	textOf(form, 'kind') === 'competence' ? ('competence' as const) : ('participation' as const);

export const actions: Actions = {
	issue: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.issue({ enrolmentId: textOf(form, 'enrolmentId'), kind: kindOf(form) }),
		);
		if (!('id' in result)) return result;
		redirect(303, '/train/certificates?issued=1');
	},
	all: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.issueAll({ cohortId: textOf(form, 'cohortId'), kind: kindOf(form) }),
		);
		if (!('issued' in result)) return result;
		if (result.failed.length > 0) return { failed: result.failed, count: result.issued };
		redirect(303, `/train/certificates?issued=${result.issued}`);
	},
	renewAll: async (event) => {
		const form = await event.request.formData();
		const result = await formAction(event, form, () =>
			event.locals.api.certificate.renewAll({ cohortId: textOf(form, 'cohortId') }),
		);
		if (!('issued' in result)) return result;
		if (result.failed.length > 0) return { failed: result.failed, count: result.issued };
		redirect(303, `/train/certificates?issued=${result.issued}`);
	},
};

import { redirect, type RequestEvent } from '@sveltejs/kit';
import { certificateReasonOf } from '#lib/server/certificate-reason.ts';
import { formAction, isRefused } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTS = ['suspend', 'lift', 'revoke'] as const;

export const load: PageServerLoad = async (event) => {
	const certificate = await loadFrom(event, () =>
		event.locals.api.certificate.showIssued({ id: event.params.id }),
	);
	return { certificate, done: ACTS.find((one) => one === event.url.searchParams.get('done')) ?? null };
};

async function change(event: RequestEvent<{ id: string }>, act: (typeof ACTS)[number]) {
	const form = await event.request.formData();
	const { id } = event.params;
	const order = { id, reason: certificateReasonOf(form) };
	const result = await formAction(event, form, () => event.locals.api.certificate[act](order));
	if (isRefused(result)) return result;
	redirect(303, `/manage/certificates/${id}?done=${act}`);
}

export const actions: Actions = {
	suspend: (event) => change(event, 'suspend'),
	lift: (event) => change(event, 'lift'),
	revoke: (event) => change(event, 'revoke'),
};

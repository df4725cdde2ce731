import { redirect } from '@sveltejs/kit';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { enrolment } = event.params;
	const person = await loadFrom(event, () =>
		event.locals.api.certificate.showPerson({ enrolmentId: enrolment }),
	);
	return { person, done: event.url.searchParams.get('done') };
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '');
const pathOf = ({ params }: RequestEvent, done: string) =>
	`/train/certificates/${params.enrolment}?done=${done}`;

/** A reason of the list has public words; the trainer's own stands in a field of its own. */
function reasonOf(form: FormData): string {
	const chosen = text(form, 'reason');
	return chosen === '' || chosen === 'other' ? text(form, 'own') : chosen;
}

async function change(event: RequestEvent, act: 'revoke' | 'suspend' | 'lift') {
	const form = await event.request.formData();
	const order = { id: text(form, 'id'), reason: reasonOf(form) };
	const result = await formAction(event, form, () => event.locals.api.certificate[act](order));
	if (!('state' in result)) return result;
	redirect(303, pathOf(event, act));
}

export const actions: Actions = {
	issue: async (event) => {
		const form = await event.request.formData();
		const kind = text(form, 'kind') === 'competence' ? ('competence' as const) : ('participation' as const);
		const order = { enrolmentId: event.params.enrolment, kind, waiver: text(form, 'waiver') };
		const result = await formAction(event, form, () => event.locals.api.certificate.issue(order));
		if (!('id' in result)) return result;
		redirect(303, pathOf(event, 'issue'));
	},
	renew: async (event) => {
		const form = await event.request.formData();
		const order = { id: text(form, 'renew'), waiver: text(form, 'waiver') };
		const result = await formAction(event, form, () => event.locals.api.certificate.renew(order));
		if (!('id' in result)) return result;
		redirect(303, pathOf(event, 'renew'));
	},
	revoke: (event) => change(event, 'revoke'),
	suspend: (event) => change(event, 'suspend'),
	lift: (event) => change(event, 'lift'),
};

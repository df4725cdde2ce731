import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from './form.ts';
import { intakeFields, languagesIn } from './group-form.ts';
import { loadFrom } from './load.ts';

type Event = RequestEvent<{ id: string; enrolment: string }>;

/** One person of a group, at the address of that group. */
export async function loadPerson(event: Pick<Event, 'locals' | 'url' | 'params'>) {
	const enrolmentId = event.params.enrolment;
	const person = await loadFrom(event, () => event.locals.api.cohort.showPerson({ enrolmentId }));
	if (person.cohortId !== event.params.id) error(404, { message: 'error.NOT_FOUND' });
	return { person, languages: languagesIn(event.locals.locale) };
}

/** Takes somebody out, and leads back to the group. */
export async function takePersonOut(event: Event, base: string) {
	const form = await event.request.formData();
	const enrolmentId = event.params.enrolment;
	const result = await formAction(event, form, () =>
		// The API tells what is none of the choices; here it is only a text.
		event.locals.api.cohort.takeOut({ enrolmentId, reason: textOf(form, 'reason') as 'own-wish' }),
	);
	if (isRefused(result)) return result;
	redirect(303, `${base}/${event.params.id}?out=${enrolmentId}`);
}

export async function movePersonAway(event: Event) {
	const form = await event.request.formData();
	const enrolmentId = event.params.enrolment;
	const result = await formAction(event, form, () =>
		event.locals.api.cohort.move({ enrolmentId, cohortId: textOf(form, 'cohortId') }),
	);
	if (isRefused(result)) return result;
	redirect(303, `/manage/groups/${result.cohortId}`);
}

export async function savePersonIntake(event: Event) {
	const form = await event.request.formData();
	const enrolmentId = event.params.enrolment;
	const result = await formAction(event, form, () =>
		event.locals.api.cohort.saveIntake({ enrolmentId, ...intakeFields(form) }),
	);
	return isRefused(result) ? result : { saved: true };
}

import { methodIn, METHOD_STEPS } from '@sleutelwerk/content/supervision';
import { spreadMinutes } from '@sleutelwerk/course';
import { newId } from '@sleutelwerk/core';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from './form.ts';
import { loadFrom } from './load.ts';

type Event = RequestEvent<{ id: string }>;
export type EveningPage = Awaited<ReturnType<typeof loadEvening>>;

const SAVED = ['evening.saved', 'agreement.added', 'agreement.looked'] as const;

/** An evening from the inside: its people, turns and steps by the clock, the same for who has a seat and who leads. */
export async function loadEvening(event: Event) {
	const { api, locale } = event.locals;
	const evening = await loadFrom(event, () => api.supervision.evening({ id: event.params.id }));
	const { meeting } = evening;
	const id = meeting.kind === 'supervision' ? 'led' : meeting.method;
	const { text, textLocale } = methodIn(id, locale);
	const minutes = spreadMinutes(
		METHOD_STEPS[id].map((step) => step.weight),
		meeting.minutes,
	);
	let at = meeting.startsAt.getTime();
	const steps = text.steps.map((step, place) => {
		const from = new Date(at);
		const long = minutes[place] ?? 0;
		at += long * 60_000;
		return { ...step, of: METHOD_STEPS[id][place]?.of ?? 'all', minutes: long, from, until: new Date(at) };
	});
	const { title, source } = text;
	return {
		...evening,
		// Nobody of those languages has read these steps yet.
		method: { title, source, steps, textLocale, isUnread: textLocale !== 'nl' },
		saved: SAVED.find((one) => one === event.url.searchParams.get('done')) ?? null,
		newId: newId(),
	};
}

/** Logged out is left to the query, which leads to the log-in page. */
export function onlyKeyPersons({ locals }: Pick<RequestEvent, 'locals'>): void {
	if (locals.viewer && !locals.viewer.roles.has('key-person')) error(403, { message: 'error.NOT_ALLOWED' });
}

/** Settles who does what this time. */
export async function saveTurns(event: Event) {
	const form = await event.request.formData();
	const turn = (role: string) => textOf(form, role);
	const result = await formAction(event, form, () =>
		event.locals.api.supervision.setTurns({
			id: event.params.id,
			turns: { leads: turn('leads'), 'brings-in': turn('brings-in'), 'keeps-time': turn('keeps-time') },
		}),
	);
	if (isRefused(result)) return result;
	redirect(303, `${event.url.pathname}?done=evening.saved`);
}

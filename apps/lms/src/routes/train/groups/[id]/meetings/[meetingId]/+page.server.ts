import { isId, newId } from '@sleutelwerk/core';
import { error, redirect } from '@sveltejs/kit';
import { formAction, isRefused, textOf } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { meetingFields } from '#lib/server/meeting-form.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import { decideWalkIn } from '#lib/server/walk-in-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { readMarks, readSettled } from './read-marks.ts';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { id, meetingId } = event.params;
	const roster = await loadFrom(event, () => event.locals.api.attendance.list({ meetingId }));
	if (roster.cohort.id !== id) error(404, { message: 'error.NOT_FOUND' });
	return {
		...{ roster, texts: roster.texts },
		told: Number(event.url.searchParams.get('told')) || 0,
		// For the form without script: the same page sent twice is the same marks.
		requestIds: Object.fromEntries(roster.people.map((person) => [person.enrolmentId, newId()])),
		guestRequestId: newId(),
	};
};

export const actions: Actions = {
	/** Saves everything that changed on the list; each mark is one of its own and answers for itself. */
	mark: async (event) => {
		const form = await event.request.formData();
		const deviceAt = event.locals.context.clock().toISOString();
		const marks = readMarks(form).filter((one) => isId(one.enrolmentId) && isId(one.requestId));
		return await formAction(event, form, async () => {
			const recorded = [];
			for (const one of marks) {
				const { meetingId } = event.params;
				recorded.push(await event.locals.api.attendance.mark({ ...one, meetingId, deviceAt }));
			}
			return { recorded };
		});
	},
	/** "This is right": one mark that names what it settles. */
	settle: async (event) => {
		const form = await event.request.formData();
		const deviceAt = event.locals.context.clock().toISOString();
		const { meetingId } = event.params;
		return await formAction(event, form, async () => {
			const mark = { ...readSettled(form), requestId: newId(), meetingId, deviceAt };
			return { recorded: [await event.locals.api.attendance.mark(mark)] };
		});
	},
	/** Who came without being on the list. */
	walkIn: async (event) => {
		const form = await event.request.formData();
		const enrolmentId = textOf(form, 'enrolmentId');
		const result = await formAction(event, form, () =>
			event.locals.api.attendance.addWalkIn({
				requestId: textOf(form, 'requestId'),
				meetingId: event.params.meetingId,
				firstName: textOf(form, 'firstName'),
				deviceAt: event.locals.context.clock().toISOString(),
				...(isId(enrolmentId) ? { enrolmentId } : {}),
			}),
		);
		if (isRefused(result)) return result;
		const { person, meeting, deviceAt } = result;
		return { written: { person, number: meeting.number, at: deviceAt } };
	},
	decide: decideWalkIn,
	change: async (event) => {
		const form = await event.request.formData();
		const { id, meetingId } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.meeting.change({ id: meetingId, ...meetingFields(form) }),
		);
		if (!('told' in result)) return result;
		redirect(303, `/train/groups/${id}/meetings/${meetingId}?told=${result.told}`);
	},
	replace: async (event) => {
		const form = await event.request.formData();
		const { id, meetingId } = event.params;
		const result = await formAction(event, form, () =>
			event.locals.api.meeting.replace({ id: meetingId, ...meetingFields(form) }),
		);
		if (isRefused(result)) return result;
		redirect(303, `/train/groups/${id}/meetings/${result.id}?told=${result.told}`);
	},
	cancel: async (event) => {
		const form = await event.request.formData();
		const { id, meetingId } = event.params;
		const result = await formAction(event, form, () => event.locals.api.meeting.cancel({ id: meetingId }));
		if (!('told' in result)) return result;
		redirect(303, `/train/groups/${id}/meetings/${meetingId}?told=${result.told}`);
	},
};

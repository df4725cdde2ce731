import { isId, newId } from '@sleutelwerk/core';
import { checkGroup } from '#lib/server/group-path.ts';
import { formAction } from '#lib/server/form.ts';
import { loadFrom } from '#lib/server/load.ts';
import { onlyTrainers } from '#lib/server/only-trainers.ts';
import type { Actions, PageServerLoad } from './$types';
import { readMarks } from '../read-marks.ts';

export const load: PageServerLoad = async (event) => {
	onlyTrainers(event);
	const { id, meetingId } = event.params;
	const roster = await loadFrom(event, () => event.locals.api.attendance.list({ meetingId }));
	checkGroup(roster, id);
	return {
		roster,
		// The same page sent twice is the same marks.
		requestIds: Object.fromEntries(roster.people.map((person) => [person.enrolmentId, newId()])),
	};
};

export const actions: Actions = {
	/** What changed against the list as it stood; each mark is one of its own, from paper. */
	default: async (event) => {
		const form = await event.request.formData();
		const deviceAt = event.locals.context.clock().toISOString();
		const { meetingId } = event.params;
		const marks = readMarks(form).filter((one) => isId(one.enrolmentId) && isId(one.requestId));
		return await formAction(event, form, async () => {
			const recorded = [];
			for (const one of marks) {
				const mark = { ...one, meetingId, deviceAt, source: 'paper' as const };
				recorded.push(await event.locals.api.attendance.mark(mark));
			}
			return { recorded };
		});
	},
};

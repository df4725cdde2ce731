import { STATES, type AttendanceState } from '#lib/attendance/roster-view.ts';

type Mark = { enrolmentId: string; requestId: string; state: AttendanceState };

/** Marks of the list's form that are another than what stood there when the page was made. */
export function readMarks(form: FormData): Mark[] {
	return [...form.entries()].flatMap(([name, value]): Mark[] => {
		if (!name.startsWith('state-')) return [];
		const enrolmentId = name.slice('state-'.length);
		const state = STATES.find((one) => one === value);
		if (!state || form.get(`was-${enrolmentId}`) === state) return [];
		return [{ enrolmentId, state, requestId: String(form.get(`request-${enrolmentId}`) ?? '') }];
	});
}

/** The button "this is right": whose, what, and the marks that were shown beside it. */
export function readSettled(form: FormData): {
	enrolmentId: string;
	state: AttendanceState;
	settles: string[];
} {
	const [enrolmentId = '', value] = String(form.get('settle') ?? '').split(' ');
	const settles = String(form.get(`settles-${enrolmentId}`) ?? '')
		.split(' ')
		.filter((id) => id !== '');
	// A state there is not is left to the API to refuse.
	return { enrolmentId, state: STATES.find((one) => one === value) ?? ('' as AttendanceState), settles };
}

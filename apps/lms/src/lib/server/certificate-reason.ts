import { textOf } from './form.ts';

/** A reason of the list has public words; own words stand in a field of their own. */
export function certificateReasonOf(form: FormData): string {
	const chosen = textOf(form, 'reason');
	return chosen === '' || chosen === 'other' ? textOf(form, 'own') : chosen;
}

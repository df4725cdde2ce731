export function textField(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The fields of a half-day as its form sends them. */
export function meetingFields(form: FormData) {
	return {
		day: textField(form, 'day'),
		time: textField(form, 'time'),
		minutes: textField(form, 'minutes'),
		place: textField(form, 'place'),
		directions: textField(form, 'directions'),
		interpreter: textField(form, 'interpreter'),
		childCare: form.get('childCare') === 'yes',
	};
}

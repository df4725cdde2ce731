function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}

/** What the sign-up form sends, as `webinar.signUp` takes it: only what was filled in. */
export function signUpOf(form: FormData, lang: string) {
	const [name, email] = [textOf(form, 'name'), textOf(form, 'email')];
	const [from, until] = [textOf(form, 'from'), textOf(form, 'until')];
	const subject = textOf(form, 'subject') === 'open' ? ('open' as const) : ('neutral' as const);
	const mail = { subject, ...(from ? { from } : {}), ...(until ? { until } : {}) };
	return {
		webinarId: textOf(form, 'webinarId'),
		requestId: textOf(form, 'requestId'),
		lang,
		...(name ? { name } : {}),
		...(email ? { email, mail } : {}),
	};
}

export function seatCodeOf(form: FormData): string {
	return textOf(form, 'seatCode');
}

export function questionOf(form: FormData) {
	return { webinarId: textOf(form, 'askWebinarId'), question: textOf(form, 'question') };
}

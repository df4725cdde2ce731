// Filled as formats are asked for. There are as many as ways in which the code writes a date or a number, times languages
// and time zones: some hundred.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** How a language writes a moment. Making a format takes some five hundred times as long as using it, so each is made once. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = tag + JSON.stringify(options);
	const format = dates.get(key) ?? new Intl.DateTimeFormat(tag, options);
	dates.set(key, format);
	return format;
}

/** How a language writes a number; each format is made once. */
export function numberFormat(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
	const key = tag + JSON.stringify(options);
	const format = numbers.get(key) ?? new Intl.NumberFormat(tag, options);
	numbers.set(key, format);
	return format;
}

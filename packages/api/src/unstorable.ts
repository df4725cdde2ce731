/**
 * Names of the fields whose text PostgreSQL refuses: a null character, half of a surrogate pair (which JSON columns
 * refuse), or a day of the year 0, which its calendar does not have. No keyboard and no clock makes these; without a
 * check each of them is an unexpected failure, with a line in the log.
 * Walks without recursion, so that a deeply nested body cannot exhaust the stack.
 */
export function unstorableFields(input: unknown): string[] {
	const found: string[] = [];
	const waiting: { name: string; value: unknown }[] = [{ name: '', value: input }];
	for (let at = waiting.pop(); at; at = waiting.pop()) {
		const { name, value } = at;
		if (typeof value === 'string' && !isStorable(value)) found.push(name || '_');
		// Bytes hold no text: each of thirty million would become an entry here.
		if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
		for (const [key, inner] of Object.entries(value)) {
			if (isStorable(key)) waiting.push({ name: name ? `${name}.${key}` : key, value: inner });
			else found.push(name || '_');
		}
	}
	return found;
}

// The years beside the edge too: an offset carries their first and last day over it.
const OFF_CALENDAR = /^(?:000[01]|9999)-\d\d-\d\d(?:T|$)/;

function isStorable(text: string): boolean {
	return text.isWellFormed() && !text.includes('\0') && !OFF_CALENDAR.test(text);
}

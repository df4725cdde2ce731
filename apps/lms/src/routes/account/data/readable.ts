/** One line of one's own data: short values side by side, whole texts below them. */
export type ReadableRow = { facts: readonly string[]; texts: readonly string[] };

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** Fields that hold what somebody wrote. */
const WORDS = new Set(['text', 'reply', 'note', 'internalNote', 'waiver']);

/** A row of the export as people read it: without ids and empty fields, moments written out. */
export function readableRow(
	row: Readonly<Record<string, unknown>>,
	formatMoment: (at: string) => string,
): ReadableRow {
	const facts: string[] = [];
	const texts: string[] = [];
	for (const [name, value] of Object.entries(row)) {
		if (WORDS.has(name) && typeof value === 'string') {
			if (value) texts.push(value);
		} else facts.push(...factsOf(value, formatMoment));
	}
	return { facts, texts };
}

function factsOf(value: unknown, formatMoment: (at: string) => string): string[] {
	if (value === null || value === undefined || value === '' || typeof value === 'boolean') return [];
	if (typeof value === 'string') {
		if (ID.test(value)) return [];
		return [MOMENT.test(value) ? formatMoment(value) : value];
	}
	if (typeof value === 'object') return Object.values(value).flatMap((one) => factsOf(one, formatMoment));
	return [String(value)];
}

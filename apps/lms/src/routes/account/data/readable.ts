import { PARTS, type Field } from './parts.ts';

/** One line of one's own data: short values side by side, whole texts below them. */
export type ReadableRow = { facts: readonly string[]; texts: readonly string[] };

/** How the page says things in its own language. */
export type Say = {
	t: (key: string, values?: Record<string, string | number>) => string;
	moment: (at: string) => string;
	day: (at: string) => string;
	euros: (cents: number) => string;
	/** Name of a language by its tag. */
	language: (tag: string) => string;
	/** A question of the assessment, and a word of the glossary, by their ids. */
	item: (id: string) => string;
	word: (id: string) => string;
};

/**
 * A row of the export as people read it. Only what has words is shown: ids and codes of the program stay in the file.
 */
export function readableRow(part: string, row: Readonly<Record<string, unknown>>, say: Say): ReadableRow {
	const facts: string[] = [];
	const texts: string[] = [];
	for (const field of PARTS[part] ?? []) {
		const value = row[field.name];
		if (value === null || value === undefined || value === '' || value === false) continue;
		if (field.as === 'text') texts.push(String(value));
		else {
			const shown = shownValue(field, value, say);
			if (shown) facts.push(field.label ? `${say.t(`account.data.label.${field.label}`)}: ${shown}` : shown);
		}
	}
	return { facts, texts };
}

function shownValue(field: Field, value: unknown, say: Say): string {
	if (Array.isArray(value))
		return value
			.map((one) => shownValue(field, one, say))
			.filter(Boolean)
			.join(', ');
	const text = String(value);
	if (typeof field.as === 'object') return say.t(`${field.as.key}${text}`);
	if (field.as === 'levels')
		return Object.entries(value as Record<string, number>)
			.map(([skill, level]) => `${say.t(`review.skill.${skill}`)} ${level}`)
			.join(', ');
	if (field.as === 'plain' || field.as === 'text') return text;
	if (field.as === 'yes') return say.t('account.data.yes');
	if (field.as === 'euros') return value === 0 ? '' : say.euros(Number(value));
	return say[field.as](text);
}

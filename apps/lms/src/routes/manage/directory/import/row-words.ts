import type { ImportCheck } from './import-answer.ts';

type Row = ImportCheck['rows'][number];
type Translate = (key: string, values?: Record<string, string>) => string;

/** What would happen with a row, and why, in one or two sentences. */
export function wordsOfRow({ outcome, fields, reason, notes }: Row, t: Translate): string {
	const names = fields.map((field) => t(`exchange.field.${field}`)).join(', ');
	const head = t(`exchange.outcome.${outcome}`);
	const what = reason === '' ? names : `${names}. ${t(`exchange.reason.${reason}`)}`;
	const said = notes.map((note) => t(`exchange.note.${note}`));
	return [what === '' ? `${head}.` : `${head}: ${what}`, ...said].join(' ');
}

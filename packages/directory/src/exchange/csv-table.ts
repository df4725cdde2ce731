import { parse } from 'csv-parse/sync';
import type { Table } from './exchange-model.ts';
import { wrongFile } from './read-upload.ts';

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 200;
const DELIMITERS = [',', ';', '\t'] as const;
// What a spreadsheet would run: guarded by an apostrophe when written, freed of it when read (OWASP, "CSV Injection").
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A table with commas, semicolons or tabs; empty lines are passed over. Throws `INVALID_INPUT` where it is none. */
export function readTable(text: string): Table {
	const lines = parsed(text, delimiterOf(text));
	const [first, ...rest] = lines;
	if (!first || first.cells.length > MOST_COLUMNS) throw wrongFile('notTable');
	if (rest.length > MOST_ROWS) throw wrongFile('rows');
	const headings = first.cells.map((cell) => cell.trim());
	return { headings, rows: rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

type Line = { line: number; cells: string[] };

function parsed(text: string, delimiter: string): Line[] {
	try {
		const options = { bom: true, delimiter, info: true, relax_column_count: true };
		const found = parse(text, { ...options, to: MOST_ROWS + 2 }) as unknown as {
			record: string[];
			info: { lines: number };
		}[];
		let before = 0;
		return found.map(({ record, info }) => {
			const line = before + 1;
			before = info.lines;
			return { line, cells: record.map(freed) };
		});
	} catch {
		throw wrongFile('notTable');
	}
}

/** The mark that stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
	const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
	const counts = DELIMITERS.map((mark) => first.split(mark).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function freed(cell: string): string {
	const rest = cell.slice(1);
	return cell.startsWith("'") && isGuarded(rest) ? rest : cell;
}

function isGuarded(cell: string): boolean {
	return FORMULA.test(cell) && !NUMBER.test(cell);
}

/** A table as RFC 4180 in UTF-8 with its mark; `readTable` gives the same cells back. */
export function writeTable(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
	return `"${(isGuarded(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

// Spreadsheets take a file for the old code page of the machine unless it begins with this.
const BOM = '\ufeff';

/**
 * Rows as RFC 4180. A cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
 * return, and is no plain number) gets an apostrophe before it, as OWASP's "CSV Injection" advises.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return BOM + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
	const isFormula = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell);
	return `"${(isFormula ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}

/** The headers of a file that is downloaded. */
export function csvHeaders(name: string): Record<string, string> {
	return {
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': `attachment; filename="${name}"`,
		'cache-control': 'private, no-store',
	};
}

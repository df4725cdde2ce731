/**
 * A backup is gzip of UTF-8 lines: a header, then per table a line that names it, its rows as JSON
 * (one line each) and `\.`, then a line that says how many rows there were. A file without that last line was cut off.
 */
export type BackupHeader = {
	format: 'sleutelwerk-backup';
	version: 1;
	madeAt: string;
	/** `when` of the newest migration in the database it was made from. */
	schema: number;
};

export type BackupTable = { table: string; columns: readonly string[] };

/** Rows by table. */
export type BackupEnd = { rows: Readonly<Record<string, number>> };

export const END_OF_ROWS = '\\.';

/** Jobs that are still to be done: what is completed has had its effect. */
export const JOB_TABLE = 'pgboss.job';

/** Why a backup cannot be read; the sentence is meant for who ran the command. */
export class BackupError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'BackupError';
	}
}

/** `schema.table` as SQL wants it. */
export function quoted(table: string): string {
	return table
		.split('.')
		.map((name) => `"${name.replaceAll('"', '""')}"`)
		.join('.');
}

export function quotedColumns(columns: readonly string[]): string {
	return columns.map((name) => quoted(name)).join(', ');
}

import type { BackupEnd } from '@sleutelwerk/db/backup';

/** "1,204 rows of 83 tables". */
export function sumOf({ rows }: BackupEnd): string {
	const counts = Object.values(rows);
	const sum = counts.reduce((all, one) => all + one, 0);
	return `${sum.toLocaleString('en')} rows of ${counts.length} tables`;
}

/** The last day of a validity of so many years from `day` on: two years from 22 November 2026 last until 21 November 2028. */
export function lastDayOf(day: string, years: number): string {
	const at = new Date(`${day}T00:00:00Z`);
	at.setUTCFullYear(at.getUTCFullYear() + years);
	at.setUTCDate(at.getUTCDate() - 1);
	return at.toISOString().slice(0, 10);
}

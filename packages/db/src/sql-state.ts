/** The SQLSTATE of a failed query. Drizzle wraps the driver's error, and its own message carries the parameters: never log that. */
export function sqlStateOf(error: unknown): string | null {
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		const code = (at as { code?: unknown }).code;
		if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
	}
	return null;
}

export function isUniqueViolation(error: unknown): boolean {
	return sqlStateOf(error) === '23505';
}

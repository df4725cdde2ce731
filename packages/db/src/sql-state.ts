/** The SQLSTATE of a failed query. Drizzle wraps the driver's error, and its own message carries the parameters: never log that. */
export function sqlStateOf(error: unknown): string | null {
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		const code = (at as { code?: unknown }).code;
		if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
	}
	return null;
}

// Codes of the driver and of the system's sockets.
const NO_CONNECTION =
	/^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/;
// Connection lost, no room (disk, connections), shutting down or starting up, took too long, a standby that only reads.
const NO_SERVICE = /^(08...|53...|57014|57P0[1-5]|25006)$/;

/** Whether a query failed because the database is away, full or too slow for the moment: the same may succeed later. */
export function isUnreachable(error: unknown): boolean {
	for (let at: unknown = error; at instanceof Error; at = at.cause) {
		const code = (at as { code?: unknown }).code;
		if (typeof code === 'string' && (NO_CONNECTION.test(code) || NO_SERVICE.test(code))) return true;
	}
	return false;
}

export function isUniqueViolation(error: unknown): boolean {
	return sqlStateOf(error) === '23505';
}

/** Structured log lines; no secret, no address of a person and nothing a visitor chose goes in. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export type Log = {
	info(message: string, fields?: LogFields): void;
	warn(message: string, fields?: LogFields): void;
	/** An unexpected failure, once, with the id that the person was shown. */
	error(message: string, error: unknown, fields?: LogFields): void;
};

/** A log that writes one JSON object a line. */
export function createLog(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Log {
	const put = (level: string, message: string, fields: LogFields = {}) =>
		write(JSON.stringify({ at: new Date().toISOString(), level, message, ...fields }));
	return {
		info: (message, fields) => put('info', message, fields),
		warn: (message, fields) => put('warn', message, fields),
		error: (message, error, fields) => put('error', message, { ...fields, ...describe(error) }),
	};
}

/**
 * Name, place and SQLSTATE of an error and its causes. Messages of database errors carry parameters (people's words,
 * addresses): of those only the name and the SQLSTATE are kept.
 */
export function describe(error: unknown): LogFields {
	const trail: string[] = [];
	let stack = '';
	for (let at: unknown = error; at instanceof Error && trail.length < 5; at = at.cause) {
		const code = (at as { code?: unknown }).code;
		const fromDatabase = at.name === 'DrizzleQueryError' || at.name === 'PostgresError' || 'query' in at;
		const label = typeof code === 'string' ? `${at.name}(${code})` : at.name;
		trail.push(fromDatabase ? label : `${label}: ${at.message.slice(0, 300)}`);
		stack = (at.stack ?? '')
			.split('\n')
			.filter((line) => line.trim().startsWith('at '))
			.slice(0, 6)
			.join(' | ');
	}
	return { error: trail.join(' <- ') || 'not an error', stack };
}

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

// Deeper chains are somebody's mistake, and a chain in a circle would never end.
const MOST_CAUSES = 5;
const MOST_FRAMES = 6;

/**
 * Name, place and SQLSTATE of an error and its causes. Messages of database errors carry parameters (people's words,
 * addresses), and whoever wraps such an error often repeats its message: of all these only name and SQLSTATE are kept.
 */
export function describe(error: unknown): LogFields {
	const chain = chainOf(error);
	const deepest = chain.findLastIndex(isFromDatabase);
	const trail = chain.map((one, index) =>
		index <= deepest ? labelOf(one) : `${labelOf(one)}: ${one.message.slice(0, 300)}`,
	);
	return { error: trail.join(' <- ') || 'not an error', stack: stackOf(chain) };
}

/** As `describe`, but of each error its name and code only: for those whose messages others write. */
export function describeBriefly(error: unknown): LogFields {
	const chain = chainOf(error);
	return { error: chain.map(labelOf).join(' <- ') || 'not an error', stack: stackOf(chain) };
}

function chainOf(error: unknown): Error[] {
	const chain: Error[] = [];
	for (let at = error; at instanceof Error && chain.length < MOST_CAUSES; at = at.cause) chain.push(at);
	return chain;
}

/** Our own lines say where to look; the driver's own are the same for every query. */
function stackOf(chain: readonly Error[]): string {
	const frames = chain.map(framesOf);
	const own = frames.flat().filter((frame) => !/node_modules|\(?node:/.test(frame));
	const shown = own.length > 0 ? own : (frames.at(-1) ?? []);
	return [...new Set(shown)].slice(0, MOST_FRAMES).join(' | ');
}

function isFromDatabase(error: Error): boolean {
	return error.name === 'DrizzleQueryError' || error.name === 'PostgresError' || 'query' in error;
}

function labelOf(error: Error): string {
	const { code } = error as { code?: unknown };
	return typeof code === 'string' ? `${error.name}(${code})` : error.name;
}

/** The lines of a stack without its message, whose own lines may begin like those of a stack. */
function framesOf({ stack = '', message }: Error): string[] {
	const after = stack.indexOf(message) + message.length;
	const lines = stack.slice(stack.includes(message) ? after : 0).split('\n');
	return lines.filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}

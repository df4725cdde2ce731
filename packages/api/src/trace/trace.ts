/**
 * All that a span may say. A list and not any word: what is not in it never leaves the house, so that no typed text, name,
 * address or id of a person can slip in with a new line of code.
 */
export const SPAN_FIELDS = [
	'request.id',
	'http.request.method',
	'http.route',
	'http.response.status_code',
	'rpc.method',
	'job.name',
	'db.queries',
	'error.code',
] as const;

export type SpanFields = Readonly<Partial<Record<(typeof SPAN_FIELDS)[number], string | number>>>;
export type SpanName = 'request' | 'procedure' | 'job';
/** Adds to the span what is known only in the end. */
export type Note = (fields: SpanFields) => void;

/** What a request, procedure or job took, for whoever looks after the house; told to nobody unless a collector is named. */
export type Trace = {
	/** False: nothing is kept, and what only a span would need may be left undone. */
	isOn: boolean;
	/** Runs something as a span below the one it is called in. A failure is passed on; the span knows its code only. */
	within<Result>(name: SpanName, fields: SpanFields, run: (note: Note) => Promise<Result>): Promise<Result>;
	/** Sends what still waits. */
	close(): Promise<void>;
};

/** What a house has that names no collector. */
export const NO_TRACE: Trace = {
	isOn: false,
	within: (_name, _fields, run) => run(() => undefined),
	close: async () => undefined,
};

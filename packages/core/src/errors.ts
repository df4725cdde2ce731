/**
 * Every failure the product expects, by what it means to the person. The stable code goes out as `data.appCode`;
 * the message people read stands in the catalogues under `error.<code>`.
 */
const HTTP_STATUS = {
	INVALID_INPUT: 400,
	NOT_LOGGED_IN: 401,
	SECOND_FACTOR_NEEDED: 401,
	NOT_ALLOWED: 403,
	WRONG_ORIGIN: 403,
	NOT_FOUND: 404,
	CONFLICT: 409,
	ALREADY_DONE: 409,
	FULL: 409,
	CLOSED: 409,
	NOT_ELIGIBLE: 409,
	GONE: 410,
	TOO_LARGE: 413,
	TOO_MANY: 429,
	UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof HTTP_STATUS;

export const ERROR_CODES = Object.keys(HTTP_STATUS) as readonly ErrorCode[];

export function httpStatusOf(code: ErrorCode): number {
	return HTTP_STATUS[code];
}

type AppErrorOptions = {
	/** Which field was wrong and the message key that says what to change. */
	fields?: Readonly<Record<string, string>>;
	/** Seconds after which a new try makes sense (TOO_MANY, UNAVAILABLE). */
	retryAfter?: number;
	cause?: unknown;
};

/** An expected failure. Its message is for the log only and never leaves the server. */
export class AppError extends Error {
	readonly code: ErrorCode;
	readonly fields: Readonly<Record<string, string>>;
	readonly retryAfter: number | undefined;

	constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
		super(message, { cause: options.cause });
		this.name = 'AppError';
		this.code = code;
		this.fields = options.fields ?? {};
		this.retryAfter = options.retryAfter;
	}

	get status(): number {
		return httpStatusOf(this.code);
	}
}

export function isAppError(value: unknown): value is AppError {
	return value instanceof AppError;
}

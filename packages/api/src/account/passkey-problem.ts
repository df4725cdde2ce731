import { AppError } from '@sleutelwerk/core';

/** One sentence for every way in which a passkey can be wrong: which one it was is nobody's business but the log's. */
export function passkeyProblem(why: string, key = 'error.field.passkey'): AppError {
	return new AppError('INVALID_INPUT', why, { fields: { passkey: key } });
}

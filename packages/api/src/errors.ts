import { isAppError, type AppError, type ErrorCode } from '@sleutelwerk/core';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';

type TrpcCode = TRPCError['code'];

const TRPC_CODE = {
	INVALID_INPUT: 'BAD_REQUEST',
	NOT_LOGGED_IN: 'UNAUTHORIZED',
	SECOND_FACTOR_NEEDED: 'UNAUTHORIZED',
	NOT_ALLOWED: 'FORBIDDEN',
	WRONG_ORIGIN: 'FORBIDDEN',
	NOT_FOUND: 'NOT_FOUND',
	CONFLICT: 'CONFLICT',
	ALREADY_DONE: 'CONFLICT',
	FULL: 'CONFLICT',
	CLOSED: 'CONFLICT',
	NOT_ELIGIBLE: 'CONFLICT',
	GONE: 'NOT_FOUND',
	TOO_LARGE: 'PAYLOAD_TOO_LARGE',
	TOO_MANY: 'TOO_MANY_REQUESTS',
	UNAVAILABLE: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<ErrorCode, TrpcCode>;

/** An expected failure in tRPC's dress; the message that goes out is its stable code only. */
export function toTrpcError(error: AppError): TRPCError {
	return new TRPCError({ code: TRPC_CODE[error.code], message: error.code, cause: error });
}

/** What goes out beside the code: stable for programs, and for a form the message key of each wrong field. */
export type PublicError = {
	appCode: ErrorCode | 'UNEXPECTED';
	fields: Readonly<Record<string, string>>;
	errorId: string | null;
	retryAfter: number | null;
};

/** Tells what may leave the server about an error; everything unexpected becomes an id. */
export function publicErrorOf(error: TRPCError, errorId: string): PublicError {
	if (isAppError(error.cause)) {
		return {
			appCode: error.cause.code,
			fields: error.cause.fields,
			errorId: null,
			retryAfter: error.cause.retryAfter ?? null,
		};
	}
	// By the code and not by the cause: an output of ours that does not fit is a fault in here, not bad input.
	if (error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR') {
		return { appCode: 'INVALID_INPUT', fields: fieldsOf(error.cause), errorId: null, retryAfter: null };
	}
	const byTrpc: Partial<Record<TrpcCode, ErrorCode>> = {
		NOT_FOUND: 'NOT_FOUND',
		METHOD_NOT_SUPPORTED: 'INVALID_INPUT',
		UNSUPPORTED_MEDIA_TYPE: 'INVALID_INPUT',
		PAYLOAD_TOO_LARGE: 'TOO_LARGE',
	};
	const code = byTrpc[error.code];
	return code
		? { appCode: code, fields: {}, errorId: null, retryAfter: null }
		: { appCode: 'UNEXPECTED', fields: {}, errorId, retryAfter: null };
}

/** Message key of each wrong field. A schema names its own sentence (`error.field.<x>`); else a general one is taken. */
function fieldsOf(cause: unknown): Record<string, string> {
	if (!(cause instanceof z.ZodError)) return {};
	const fields: Record<string, string> = {};
	for (const issue of cause.issues) {
		const name = issue.path.join('.') || '_';
		fields[name] ??= issue.message.startsWith('error.field.') ? issue.message : 'error.field.invalid';
	}
	return fields;
}

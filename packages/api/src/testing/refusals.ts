import { publicErrorOf, type PublicError } from '../errors.ts';
import { TRPCError } from '@trpc/server';

const ERROR_ID = 'test-request';

/** What leaves the server when a call is refused; throws where it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<PublicError> {
	const outcome = await call.then(
		() => null,
		(error: unknown) => error,
	);
	if (!(outcome instanceof TRPCError)) throw new Error('this call was not refused', { cause: outcome });
	return publicErrorOf(outcome, ERROR_ID);
}

/** The stable code of a refusal, or `null` where the call went through. */
export async function codeOf(call: Promise<unknown>): Promise<string | null> {
	return await call.then(
		() => null,
		(error: unknown) =>
			error instanceof TRPCError ? publicErrorOf(error, ERROR_ID).appCode : 'not a tRPC error',
	);
}

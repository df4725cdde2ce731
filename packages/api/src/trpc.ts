import { AppError, isAppError } from '@sleutelwerk/core';
import { countQueries, isUnreachable } from '@sleutelwerk/db';
import type { Role } from '@sleutelwerk/db/schema';
import { initTRPC } from '@trpc/server';
import type { Context, Viewer } from './context.ts';
import { publicErrorOf, toTrpcError } from './errors.ts';
import { describe } from './log.ts';
import { unstorableFields } from './unstorable.ts';

const t = initTRPC.context<Context>().create({
	// Set outright: tRPC sends stacks and messages of unexpected errors where it takes the environment for development.
	isDev: false,
	errorFormatter({ shape, error, ctx }) {
		const data = publicErrorOf(error, ctx?.requestId ?? 'none');
		const { code, httpStatus } = shape.data;
		return { code: shape.code, message: data.appCode, data: { code, httpStatus, ...data } };
	},
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Each procedure is a span, where somebody wants to know: its name, what it took of the database, how it ended. */
const traced = t.middleware(async ({ ctx, path, next }) => {
	if (!ctx.trace.isOn) return await next();
	return await ctx.trace.within('procedure', { 'rpc.method': path }, async (note) => {
		const { result, queries } = await countQueries(() => next());
		note({ 'db.queries': queries });
		if (!result.ok) note({ 'error.code': publicErrorOf(result.error, ctx.requestId).appCode });
		return result;
	});
});

// A database that restarts is back within seconds.
const RETRY_SECONDS = 5;

/** The database is away for the moment: said as such, and logged as a warning with what the driver called it. */
function unreachable({ log, requestId }: Pick<Context, 'log' | 'requestId'>, cause: unknown): AppError {
	log.warn('the database did not answer', { requestId, ...describe(cause) });
	return new AppError('UNAVAILABLE', 'the database did not answer', { retryAfter: RETRY_SECONDS });
}

/** Turns our expected failures into tRPC's, whoever called. */
const translateErrors = t.middleware(async ({ ctx, next }) => {
	const result = await next();
	if (result.ok) return result;
	const { cause } = result.error;
	if (isAppError(cause)) throw toTrpcError(cause);
	if (isUnreachable(cause)) throw toTrpcError(unreachable(ctx, cause));
	return result;
});

/** Refuses text that the database cannot keep before anything is done with it. */
const refuseUnstorable = t.middleware(async ({ getRawInput, next }) => {
	const wrong = unstorableFields(await getRawInput());
	if (wrong.length === 0) return next();
	const fields = Object.fromEntries(wrong.map((name) => [name, 'error.field.invalid']));
	throw new AppError('INVALID_INPUT', 'text that cannot be kept', { fields });
});

/** For everybody. These names are in the contract; the cookie is not read for them. */
export const publicProcedure = t.procedure.use(traced).use(translateErrors).use(refuseUnstorable);

/** For whoever is logged in. */
export const memberProcedure = publicProcedure.use(({ ctx, next }) => {
	if (!ctx.viewer) throw new AppError(ctx.pending ? 'SECOND_FACTOR_NEEDED' : 'NOT_LOGGED_IN', 'no session');
	return next({ ctx: { ...ctx, viewer: ctx.viewer } });
});

/** For members with at least one of these roles; an admin is nothing more than her roles say. */
export function roleProcedure(...roles: readonly [Role, ...Role[]]) {
	return memberProcedure.use(({ ctx, next }) => {
		const actsAs = roles.find((role) => ctx.viewer.roles.has(role));
		if (!actsAs) throw new AppError('NOT_ALLOWED', `needs ${roles.join(' or ')}`);
		// By which of her roles the door opened: the log of looks says it to whom she looked at.
		return next({ ctx: { ...ctx, actsAs } });
	});
}

export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
	return roles.some((role) => viewer.roles.has(role));
}

/** Who learns: trainees, and key persons who come back. */
export const learnerProcedure = roleProcedure('trainee', 'key-person');
export const trainerProcedure = roleProcedure('trainer');
export const coordinatorProcedure = roleProcedure('coordinator');
/** A context in which somebody is logged in. */
export type MemberContext = Context & { viewer: Viewer };
/** A context in which somebody acts by one of her roles. */
export type StaffContext = MemberContext & { actsAs: Role };

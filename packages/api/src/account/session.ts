import {
	newSessionToken,
	parseSessionToken,
	secretMatches,
	SESSION_RULES,
	sessionState,
	type SessionRules,
} from '@sleutelwerk/auth';
import { pickLocale } from '@sleutelwerk/core';
import {
	deleteSession,
	findEntry,
	findSession,
	insertSession,
	listSessions,
	touchSession,
} from '@sleutelwerk/db/repo/session';
import type { Role, WayIn } from '@sleutelwerk/db/schema';
import type { App, Context, Viewer } from '../context.ts';
import type { MemberContext } from '../trpc.ts';

/** Roles that see other people's data: shorter sessions, and a second factor outside the demonstration. */
export const STAFF_ROLES: readonly Role[] = ['trainer', 'coordinator', 'admin'];

export type FoundSession = { viewer: Viewer | null; pending: Context['pending'] };
const NOBODY: FoundSession = { viewer: null, pending: null };

/** Who a session token belongs to; an expired, unknown or tampered one belongs to nobody. */
export async function findViewer(app: App, token: string): Promise<FoundSession> {
	const parsed = parseSessionToken(token);
	if (!parsed) return NOBODY;
	const rows = await findSession(app.db, parsed.id);
	const first = rows[0];
	if (!first || !secretMatches(parsed.secret, first.session.secretHash) || first.account.erasedAt)
		return NOBODY;
	const roles = rows
		.filter((row) => row.organisationId === first.organisationId)
		.flatMap((row) => (row.role ? [row.role] : []));
	const isStaff = roles.some((role) => STAFF_ROLES.includes(role));
	const state = sessionState(first.session, app.clock(), rulesOf(first.session, isStaff));
	if (state === 'expired') {
		await deleteSession(app.db, parsed.id);
		return NOBODY;
	}
	if (state === 'refresh') await touchSession(app.db, parsed.id, app.clock());
	// A session from before somebody became staff was never asked for a second factor.
	const owesFactor = isStaff && !app.isDemo && !first.account.totpSecret && !first.hasPasskey;
	if (!first.session.isComplete || owesFactor)
		return { viewer: null, pending: { accountId: first.account.id, sessionId: parsed.id } };
	if (!first.organisationId) return NOBODY;
	return { pending: null, viewer: viewerOf(first, roles) };
}

/** How long a session lives: by whom it is of, and short while it waits for the second step. */
function rulesOf({ isComplete }: { isComplete: boolean }, isStaff: boolean): SessionRules {
	if (!isComplete) return SESSION_RULES.waiting;
	return isStaff ? SESSION_RULES.staff : SESSION_RULES.trainee;
}

function viewerOf(row: Awaited<ReturnType<typeof findSession>>[number], roles: readonly Role[]): Viewer {
	return {
		accountId: row.account.id,
		sessionId: row.session.id,
		name: row.account.name,
		shownName: row.account.shownName,
		locale: pickLocale(row.account.locale),
		readsDutch: row.account.readsDutch,
		organisationId: row.organisationId ?? '',
		organisationName: row.organisationName ?? '',
		roles: new Set(roles),
	};
}

/** Starts a new session and hands its token to the cookie; an old one of this browser ends (rotation at log-in). */
export async function startSession(
	ctx: Context,
	accountId: string,
	{ isComplete, enteredBy }: { isComplete: boolean; enteredBy: WayIn },
): Promise<void> {
	const { id, token, secretHash } = newSessionToken();
	const at = ctx.clock();
	const before = ctx.viewer?.sessionId ?? ctx.pending?.sessionId;
	if (before) await deleteSession(ctx.db, before);
	const device = deviceOf(ctx.userAgent);
	await insertSession(ctx.db, {
		id,
		accountId,
		secretHash,
		isComplete,
		enteredBy,
		device,
		createdAt: at,
		lastVerifiedAt: at,
	});
	ctx.cookie.set(token);
}

/** After the second factor: a new token for the same person, the waiting session ends (change of privilege). */
export async function finishSession(
	ctx: Context,
	{ accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<void> {
	const enteredBy = (await findEntry(ctx.db, accountId, sessionId))?.enteredBy ?? 'password';
	await deleteSession(ctx.db, sessionId);
	await startSession(ctx, accountId, { isComplete: true, enteredBy });
}

/** Where somebody is logged in now; what has ended and was not asked for since is left out. */
export async function listLiveSessions(ctx: MemberContext) {
	const { accountId, roles } = ctx.viewer;
	const isStaff = STAFF_ROLES.some((role) => roles.has(role));
	const sessions = await listSessions(ctx.db, accountId);
	return sessions.filter((one) => sessionState(one, ctx.clock(), rulesOf(one, isStaff)) !== 'expired');
}

/** A rough word for the device list: enough to recognise one's own, not to track anybody. */
function deviceOf(userAgent: string): string {
	const system = /Android|iPhone|iPad|Windows|Mac OS|Linux/.exec(userAgent)?.[0] ?? '';
	const browser = /Firefox|Edg|Chrome|Safari/.exec(userAgent)?.[0] ?? '';
	return [browser, system].filter(Boolean).join(' · ');
}

import { AppError, LOCALES } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { countLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { listPasskeys } from '@sleutelwerk/db/repo/passkey';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
import { isPasswordAsked } from './check-password.ts';
import { listLiveSessions } from './session.ts';
import { RETENTION } from './retention.ts';
import { safeContactFields } from './person-fields.ts';

/** Everything the page "my details" shows. */
export const showAccount = memberProcedure
	.output(
		z.object({
			name: z.string(),
			shownName: z.string(),
			locale: z.enum(LOCALES),
			email: z.string().nullable(),
			loginName: z.string().nullable(),
			organisation: z.string(),
			roles: z.array(z.enum(ROLES)),
			safeContact: safeContactFields,
			hasPassword: z.boolean(),
			/** Whether what changes the way in takes the password once more. */
			asksPassword: z.boolean(),
			secondFactor: z.object({ isOn: z.boolean(), hasApp: z.boolean(), recoveryCodes: z.number() }),
			passkeys: z.array(
				z.object({ id: z.uuid(), name: z.string(), since: z.string(), lastUsed: z.string().nullable() }),
			),
			hasPrintedCode: z.boolean(),
			devices: z.array(
				z.object({
					id: z.string(),
					device: z.string(),
					since: z.string(),
					lastSeen: z.string(),
					isThis: z.boolean(),
					/** Somebody gave the password there, and not the second step. */
					isWaiting: z.boolean(),
				}),
			),
			retention: z.array(z.object({ id: z.string(), days: z.number().nullable() })),
		}),
	)
	.query(async ({ ctx }) => {
		const { accountId, sessionId, locale, organisationName, roles } = ctx.viewer;
		const account = await findAccount(ctx.db, accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		const sessions = await listLiveSessions(ctx);
		const passkeys = await listPasskeys(ctx.db, accountId);
		const mine = sessions.find(({ id }) => id === sessionId) ?? null;
		const waysIn = await countLoginTokens(ctx.db, accountId);
		const { name, shownName, email, loginName, safeContact } = account;
		return {
			...{ name, shownName, email, loginName, safeContact, locale },
			organisation: organisationName,
			roles: ROLES.filter((role) => roles.has(role)),
			hasPassword: account.passwordHash !== null,
			asksPassword: isPasswordAsked(account, mine, ctx.clock()),
			passkeys: passkeys.map(({ id, name: device, createdAt, lastUsedAt }) => ({
				id,
				name: device,
				since: createdAt.toISOString(),
				lastUsed: lastUsedAt?.toISOString() ?? null,
			})),
			secondFactor: {
				isOn: account.totpSecret !== null || passkeys.length > 0,
				hasApp: account.totpSecret !== null,
				recoveryCodes: waysIn.recovery,
			},
			hasPrintedCode: waysIn.code > 0,
			devices: sessions.map(({ id, device, createdAt, lastVerifiedAt, isComplete }) => ({
				id,
				device,
				since: createdAt.toISOString(),
				lastSeen: lastVerifiedAt.toISOString(),
				isThis: id === sessionId,
				isWaiting: !isComplete,
			})),
			retention: RETENTION.map(({ id, days }) => ({ id, days })),
		};
	});

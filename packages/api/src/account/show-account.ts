import { AppError, LOCALES } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { countLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { listSessions } from '@sleutelwerk/db/repo/session';
import { ROLES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { memberProcedure } from '../trpc.ts';
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
			secondFactor: z.object({ isOn: z.boolean(), recoveryCodes: z.number() }),
			hasPrintedCode: z.boolean(),
			devices: z.array(
				z.object({
					id: z.string(),
					device: z.string(),
					since: z.string(),
					lastSeen: z.string(),
					isThis: z.boolean(),
				}),
			),
			retention: z.array(z.object({ id: z.string(), days: z.number().nullable() })),
		}),
	)
	.query(async ({ ctx }) => {
		const { accountId, sessionId, locale, organisationName, roles } = ctx.viewer;
		const account = await findAccount(ctx.db, accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		const sessions = await listSessions(ctx.db, accountId);
		const { name, shownName, email, loginName, safeContact } = account;
		return {
			...{ name, shownName, email, loginName, safeContact, locale },
			organisation: organisationName,
			roles: ROLES.filter((role) => roles.has(role)),
			hasPassword: account.passwordHash !== null,
			secondFactor: {
				isOn: account.totpSecret !== null,
				recoveryCodes: await countLoginTokens(ctx.db, accountId, 'recovery'),
			},
			hasPrintedCode: (await countLoginTokens(ctx.db, accountId, 'code')) > 0,
			devices: sessions.map(({ id, device, createdAt, lastVerifiedAt }) => ({
				id,
				device,
				since: createdAt.toISOString(),
				lastSeen: lastVerifiedAt.toISOString(),
				isThis: id === sessionId,
			})),
			retention: RETENTION.map(({ id, days }) => ({ id, days })),
		};
	});

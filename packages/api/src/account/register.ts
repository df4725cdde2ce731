import { hashPassword } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { isUniqueViolation } from '@sleutelwerk/db';
import { insertAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { mailTaken } from './change-mail.ts';
import { enterAccount, entered } from './enter-account.ts';
import { freeLoginName } from './login-name.ts';
import {
	checkNewPassword,
	localeField,
	maybeMailAddress,
	newPassword,
	personName,
	safeContactFields,
	shownName,
} from './person-fields.ts';
import { invitationToken } from './show-invitation.ts';
import { claimInvitation, followInvitation } from './use-invitation.ts';

const registration = safeContactFields.extend({
	invitation: invitationToken,
	name: personName,
	shownName,
	email: maybeMailAddress,
	password: newPassword,
	locale: localeField,
});
type Registration = z.infer<typeof registration>;

/** Makes an account by invitation and logs it in. Who gives no mail address gets a name to log in with. */
export const register = publicProcedure
	.input(registration)
	.output(entered.extend({ loginName: z.string().nullable() }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'registerPerAddress', ctx.address);
		if (input.channel === 'mail' && !input.email) {
			throw new AppError('INVALID_INPUT', 'no address to write to', {
				fields: { email: 'error.field.mailFirst' },
			});
		}
		checkNewPassword(input.password, [input.name, input.shownName, input.email]);
		const { id, loginName } = await write(ctx, input);
		return { ...(await enterAccount(ctx, id, 'password')), loginName };
	});

async function write(ctx: Context, input: Registration): Promise<{ id: string; loginName: string | null }> {
	const { name, shownName: shown, email, locale, channel, from, until, dress, callMe } = input;
	const passwordHash = await hashPassword(input.password);
	try {
		return await ctx.db.transaction(async (tx) => {
			const invitation = await claimInvitation(ctx, tx, input.invitation);
			const loginName = email ? null : await freeLoginName(tx, shown);
			const safeContact = { channel, from, until, dress, callMe };
			const values = { name, shownName: shown, email, loginName, locale, passwordHash, safeContact };
			const { id } = await insertAccount(tx, values);
			await followInvitation(tx, invitation, id);
			return { id, loginName };
		});
	} catch (error) {
		if (isUniqueViolation(error)) throw mailTaken();
		throw error;
	}
}

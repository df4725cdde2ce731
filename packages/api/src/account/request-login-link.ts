import { LOGIN_LINK_SECONDS, newLoginLink } from '@sleutelwerk/auth';
import { findAccountByEmail } from '@sleutelwerk/db/repo/account';
import { insertLoginTokens } from '@sleutelwerk/db/repo/login-token';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { addressOf, enqueueMail } from '../mail/enqueue-mail.ts';
import { publicProcedure } from '../trpc.ts';
import { atLeast } from './at-least.ts';
import { mailAddress } from './person-fields.ts';

/** Every answer takes this long: writing a link takes some milliseconds more than finding nobody. */
const ANSWER_MS = 150;

/** Mails a link to log in, if there is somebody to mail it to. The answer is the same for everybody. */
export const requestLoginLink = publicProcedure
	.input(z.object({ email: mailAddress }))
	.output(z.object({ asked: z.literal(true), minutes: z.number() }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'loginLinkPerAddress', ctx.address);
		await limit(ctx, 'loginLinkPerMail', input.email);
		await atLeast(ANSWER_MS, () => mailLink(ctx, input.email));
		return { asked: true as const, minutes: LOGIN_LINK_SECONDS / 60 };
	});

async function mailLink(ctx: Context, email: string): Promise<void> {
	const account = await findAccountByEmail(ctx.db, email);
	if (!account || !addressOf(account)) return;
	const { token, tokenHash } = newLoginLink();
	await ctx.db.transaction(async (tx) => {
		const expiresAt = new Date(ctx.clock().getTime() + LOGIN_LINK_SECONDS * 1000);
		await insertLoginTokens(tx, [{ accountId: account.id, kind: 'link', tokenHash, expiresAt }]);
		await enqueueMail(ctx, tx, {
			template: 'login-link',
			accountId: account.id,
			params: {
				name: account.shownName,
				link: `${ctx.origin}/login/link/${token}`,
				minutes: LOGIN_LINK_SECONDS / 60,
			},
		});
	});
}

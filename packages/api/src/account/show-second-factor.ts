import { newTotpSecret, qrCodeOf, totpUri } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { countPasskeys } from '@sleutelwerk/db/repo/passkey';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { publicProcedure } from '../trpc.ts';
import { asksPassword } from './check-password.ts';
import { openOffer, sealOffer } from './second-factor.ts';

/** Who is logged in or half-way in: account id; throws NOT_LOGGED_IN for nobody. */
export function personAtTheDoor(ctx: Context): string {
	const accountId = ctx.pending?.accountId ?? ctx.viewer?.accountId;
	if (!accountId) throw new AppError('NOT_LOGGED_IN', 'no session');
	return accountId;
}

const shown = z.discriminatedUnion('step', [
	/** Type the code of the app, or hold one of one's devices ready. */
	z.object({ step: z.literal('enter'), hasApp: z.boolean(), hasPasskey: z.boolean() }),
	/** Nothing is left to do. */
	z.object({ step: z.literal('done') }),
	/** Put this secret into an app, then type its first code. */
	z.object({
		step: z.literal('set-up'),
		/** Half-way in: then a passkey will do as well. */
		isAtTheDoor: z.boolean(),
		asksPassword: z.boolean(),
		secret: z.string(),
		offer: z.string(),
		qr: z.object({ size: z.number(), path: z.string() }),
	}),
]);

/** What the second step asks of this person. `offer` keeps the secret of a page that is shown again after a mistake. */
export const showSecondFactor = publicProcedure
	.input(z.object({ offer: z.string().max(500).optional() }).default({}))
	.output(shown)
	.query(async ({ ctx, input }) => {
		const accountId = personAtTheDoor(ctx);
		const account = await findAccount(ctx.db, accountId);
		if (!account) throw new AppError('NOT_FOUND', 'the account is gone');
		const hasApp = account.totpSecret !== null;
		const hasPasskey = (await countPasskeys(ctx.db, accountId)) > 0;
		if (ctx.pending && (hasApp || hasPasskey)) return { step: 'enter' as const, hasApp, hasPasskey };
		if (hasApp) return { step: 'done' as const };
		const sealing = { appKey: ctx.appKey, accountId };
		const secret = (input.offer && openOffer(input.offer, sealing)) || newTotpSecret();
		// A neutral name: it stands in the list of an app on a screen that others see.
		const uri = totpUri({
			secret,
			issuer: new URL(ctx.origin).hostname,
			label: account.shownName || 'account',
		});
		return {
			step: 'set-up' as const,
			isAtTheDoor: ctx.pending !== null,
			asksPassword: ctx.viewer !== null && (await asksPassword({ ...ctx, viewer: ctx.viewer }, account)),
			...{ secret, offer: sealOffer(secret, sealing), qr: qrCodeOf(uri) },
		};
	});

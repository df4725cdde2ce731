import { newTotpSecret, qrCodeOf, totpUri } from '@sleutelwerk/auth';
import { AppError } from '@sleutelwerk/core';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { publicProcedure } from '../trpc.ts';
import { openOffer, sealOffer } from './second-factor.ts';

/** Who is logged in or half-way in: account id; throws NOT_LOGGED_IN for nobody. */
export function personAtTheDoor(ctx: Context): string {
	const accountId = ctx.pending?.accountId ?? ctx.viewer?.accountId;
	if (!accountId) throw new AppError('NOT_LOGGED_IN', 'no session');
	return accountId;
}

const shown = z.discriminatedUnion('step', [
	/** Type the code of the app. */
	z.object({ step: z.literal('enter') }),
	/** Nothing is left to do. */
	z.object({ step: z.literal('done') }),
	/** Put this secret into an app, then type its first code. */
	z.object({
		step: z.literal('set-up'),
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
		if (account?.totpSecret) return { step: ctx.pending ? ('enter' as const) : ('done' as const) };
		const sealing = { appKey: ctx.appKey, accountId };
		const secret = (input.offer && openOffer(input.offer, sealing)) || newTotpSecret();
		// A neutral name: it stands in the list of an app on a screen that others see.
		const uri = totpUri({
			secret,
			issuer: new URL(ctx.origin).hostname,
			label: account?.shownName || 'account',
		});
		return { step: 'set-up' as const, secret, offer: sealOffer(secret, sealing), qr: qrCodeOf(uri) };
	});

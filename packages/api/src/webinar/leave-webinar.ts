import { AppError } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { findByCode, leaveSeat, promoteFirst } from '@sleutelwerk/db/repo/registration';
import { lockWebinar } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { limit } from '../limits.ts';
import { publicProcedure } from '../trpc.ts';
import { hashSeatCode } from './seat-code.ts';
import { mailRegistered, withdrawMails } from './webinar-mail.ts';
import { endOf } from './webinar-view.ts';

/** Gives a seat or a place in the queue back, by its code; the first who waits moves up. Leaving twice is harmless. */
export const leaveWebinar = publicProcedure
	.input(z.object({ code: z.string().trim().min(1, 'error.field.required').max(40, 'error.field.code') }))
	.output(z.object({ left: z.literal(true) }))
	.mutation(async ({ ctx, input }) => {
		await limit(ctx, 'leavePerAddress', ctx.address);
		const codeHash = hashSeatCode(ctx, input.code);
		await ctx.db.transaction((tx) => leaveByCode(ctx, tx, codeHash));
		return { left: true as const };
	});

/** Gives the seat of a code back inside another transaction; NOT_FOUND for a code that nobody has. */
export async function leaveByCode(ctx: Context, tx: Tx, codeHash: string): Promise<void> {
	const webinarId = (await findByCode(tx, codeHash))?.webinarId;
	const webinar = webinarId === undefined ? null : await lockWebinar(tx, webinarId);
	// Read again under the lock: another tap may just have left, or the person may just have moved up.
	const own = webinar && (await findByCode(tx, codeHash));
	if (!own) throw new AppError('NOT_FOUND', 'no such code', { fields: { code: 'error.field.code' } });
	if (own.state === 'left') return;
	await leaveSeat(tx, own.id);
	await withdrawMails(tx, own.id);
	const goesOn = webinar.state === 'open' || webinar.state === 'closed';
	if (own.state !== 'confirmed' || !goesOn || endOf(webinar) <= ctx.clock()) return;
	const to = await promoteFirst(tx, webinar.id);
	if (to) await mailRegistered(ctx, tx, { webinar, to, template: 'webinar-promoted' });
}

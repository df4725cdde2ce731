import { AppError } from '@sleutelwerk/core';
import { listRegistered } from '@sleutelwerk/db/repo/registration';
import { setWebinarState } from '@sleutelwerk/db/repo/webinar';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { lockOwnWebinar } from './own-webinar.ts';
import { mailRegistered } from './webinar-mail.ts';
import { stateOf } from './webinar-view.ts';

/** Calls a webinar off for good and tells everybody who left an address, once. */
export const cancelWebinar = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ state: z.literal('cancelled') }))
	.mutation(async ({ ctx, input }) => {
		await ctx.db.transaction(async (tx) => {
			const webinar = await lockOwnWebinar(ctx, tx, input.id);
			if (webinar.state === 'cancelled') return;
			const state = stateOf(webinar, ctx.clock());
			if (state === 'held' || state === 'archived') throw new AppError('CLOSED', 'it was held');
			const at = ctx.clock();
			await setWebinarState(tx, input.id, { state: 'cancelled', at });
			const changed = { ...webinar, revision: webinar.revision + 1, changedAt: at };
			for (const to of await listRegistered(tx, input.id))
				await mailRegistered(ctx, tx, { webinar: changed, to, template: 'webinar-cancelled' });
		});
		return { state: 'cancelled' as const };
	});

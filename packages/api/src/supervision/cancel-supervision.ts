import { AppError } from '@sleutelwerk/core';
import { cancelSupervision, lockSupervision } from '@sleutelwerk/db/repo/supervision';
import { listSupervisionRoster } from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { trainerProcedure } from '../trpc.ts';
import { mailCancelled } from './supervision-mail.ts';

/** Calls a coming meeting off and tells everybody who has a seat or waits, once. */
export const cancelSupervisionProcedure = trainerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.object({ isCancelled: z.literal(true), told: z.number() }))
	.mutation(async ({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const meeting = await lockSupervision(tx, input.id, ctx.viewer.organisationId);
			if (!meeting) throw new AppError('NOT_FOUND', 'no such meeting');
			if (meeting.isCancelled) return { isCancelled: true as const, told: 0 };
			if (meeting.startsAt <= ctx.clock()) throw new AppError('CLOSED', 'the meeting has begun');
			await cancelSupervision(tx, meeting.id);
			const roster = await listSupervisionRoster(tx, meeting.id);
			for (const { seat } of roster) await mailCancelled(ctx, tx, { meeting, accountId: seat.accountId });
			return { isCancelled: true as const, told: roster.length };
		}),
	);

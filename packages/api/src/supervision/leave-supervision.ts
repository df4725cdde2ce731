import { AppError } from '@sleutelwerk/core';
import { lockSupervision } from '@sleutelwerk/db/repo/supervision';
import { findSeat } from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { giveBackSeat } from './give-back-seat.ts';
import { keyPersonProcedure } from './key-person.ts';

/** Gives one's seat or place back; the first who waits moves up and is told. Leaving twice is leaving once. */
export const leaveSupervision = keyPersonProcedure
	.input(z.object({ meetingId: z.uuid() }))
	.output(z.object({ left: z.literal(true) }))
	.mutation(async ({ ctx, input }) =>
		ctx.db.transaction(async (tx) => {
			const meeting = await lockSupervision(tx, input.meetingId, ctx.viewer.organisationId);
			const seat = meeting && (await findSeat(tx, meeting.id, ctx.viewer.accountId));
			if (!meeting || !seat) throw new AppError('NOT_FOUND', 'not in this meeting');
			if (seat.state === 'left') return { left: true as const };
			if (seat.attended !== null || meeting.startsAt <= ctx.clock())
				throw new AppError('CLOSED', 'the meeting has begun');
			await giveBackSeat(ctx, tx, { meeting, seat });
			return { left: true as const };
		}),
	);

import { AppError } from '@sleutelwerk/core';
import { findSupervision } from '@sleutelwerk/db/repo/supervision';
import { listSupervisionRoster } from '@sleutelwerk/db/repo/supervision-seat';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { trainerProcedure } from '../trpc.ts';
import { supervisionView, viewOfSupervision } from './supervision-view.ts';

const output = z.object({
	meeting: supervisionView,
	hasBegun: z.boolean(),
	/** Who has a seat. */
	roster: z.array(
		z.object({
			registrationId: z.string(),
			name: z.string(),
			attended: z.enum(['present', 'absent']).nullable(),
			markedAt: z.date().nullable(),
		}),
	),
	/** Who waits, the next first. */
	waiting: z.array(z.object({ registrationId: z.string(), name: z.string() })),
});

/** One meeting with its roster. */
export const showSupervision = trainerProcedure
	.input(z.object({ id: z.uuid() }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const meeting = await findSupervision(ctx.db, input.id, ctx.viewer.organisationId);
		if (!meeting) throw new AppError('NOT_FOUND', 'no such meeting');
		const rows = await listSupervisionRoster(ctx.db, meeting.id);
		await noteLook(ctx, 'supervision', { accounts: rows.map(({ seat }) => seat.accountId), of: meeting.id });
		const confirmed = rows.filter(({ seat }) => seat.state === 'confirmed');
		return {
			meeting: viewOfSupervision(meeting),
			hasBegun: meeting.startsAt <= ctx.clock(),
			roster: confirmed.map(({ seat: { id, attended, markedAt }, name }) => ({
				registrationId: id,
				name,
				attended,
				markedAt,
			})),
			waiting: rows
				.filter(({ seat }) => seat.state === 'waiting')
				.map(({ seat, name }) => ({ registrationId: seat.id, name })),
		};
	});

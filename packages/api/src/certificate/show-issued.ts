import { AppError } from '@sleutelwerk/core';
import { findKept, listEvents } from '@sleutelwerk/db/repo/certificate';
import { namesOf } from '@sleutelwerk/db/repo/concern';
import { z } from 'zod';
import { noteLook } from '../account/looks.ts';
import { coordinatorProcedure } from '../trpc.ts';
import { issuedOf, issuedView } from './issued-view.ts';

/** One certificate of the organisation with everything that happened to it, the oldest first. */
export const showIssued = coordinatorProcedure
	.input(z.object({ id: z.uuid() }))
	.output(
		issuedView.extend({
			trainer: z.string(),
			issuedAt: z.date(),
			events: z.array(
				z.object({ act: z.string(), reason: z.string(), by: z.string().nullable(), at: z.date() }),
			),
		}),
	)
	.query(async ({ ctx, input }) => {
		const { organisationId, accountId } = ctx.viewer;
		const row = await findKept(ctx.db, input.id, { organisationId, accountId, wholeOrganisation: true });
		if (!row) throw new AppError('NOT_FOUND', 'no such certificate here');
		const holder = row.certificate.accountId;
		await noteLook(ctx, 'certificate', { accounts: holder ? [holder] : [], of: input.id });
		const events = await listEvents(ctx.db, input.id);
		const names = await namesOf(
			ctx.db,
			events.flatMap((event) => event.by ?? []),
		);
		return {
			...issuedOf(row, ctx.clock()),
			...{ trainer: row.certificate.trainerName, issuedAt: row.certificate.issuedAt },
			events: events.map(({ act, reason, by, at }) => ({
				...{ act, reason, at },
				by: by ? (names.get(by) ?? null) : null,
			})),
		};
	});

import { AppError } from '@sleutelwerk/core';
import {
	insertVerification,
	listVerifications,
	lockService,
	updateServiceRecord,
} from '@sleutelwerk/db/repo/service';
import { checkedRecord, refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { CHECK_FIELDS, refuseWrongCheck } from './check-fields.ts';

/**
 * A coordinator looked a record up in a source on a day: it stands again from that day on. National records are kept by
 * all coordinators together, others by their own organisation. The same check twice is one check.
 */
export const confirmService = coordinatorProcedure
	.input(z.object(CHECK_FIELDS))
	.output(z.object({ checkedOn: z.string() }))
	.mutation(async ({ ctx, input: { serviceId, day, source } }) => {
		await ctx.db.transaction(async (tx) => {
			const found = await lockService(tx, serviceId, ctx.viewer.organisationId);
			if (!found) throw new AppError('NOT_FOUND', 'no such service');
			refuseWrongCheck(ctx, found.record, { day, source });
			const [newest] = await listVerifications(tx, serviceId, 1);
			const isRepeat =
				newest?.day === day && newest.source === source && newest.byId === ctx.viewer.accountId;
			if (isRepeat) return;
			const record = checkedRecord(found.record, { day, source });
			refuseSecretPlace(record);
			await updateServiceRecord(tx, record, ctx.clock());
			await insertVerification(tx, {
				serviceId,
				by: ctx.viewer.accountId,
				day,
				source,
				createdAt: ctx.clock(),
			});
		});
		return { checkedOn: day };
	});

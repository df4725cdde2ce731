import { AppError, type CorrectionWords } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import { insertAudit } from '@sleutelwerk/db/repo/audit';
import { listOpenNotices, settleNotice as settle, type ServiceNotice } from '@sleutelwerk/db/repo/freshness';
import {
	insertVerification,
	lockService,
	updateServiceRecord,
	type Service,
} from '@sleutelwerk/db/repo/service';
import { checkedRecord, correctedRecord, refuseSecretPlace } from '@sleutelwerk/directory';
import { z } from 'zod';
import { coordinatorProcedure, type MemberContext } from '../trpc.ts';

const SOURCE = 'De organisatie zelf, via de link';

/**
 * A coordinator settles what somebody outside said. `accept` takes over what the owner proposes, with the day on which
 * she wrote it; where somebody changed the record since, that would undo it and is refused. The five stay the product's.
 */
export const settleNotice = coordinatorProcedure
	.input(z.object({ serviceId: z.uuid(), noticeId: z.uuid(), accept: z.boolean() }))
	.output(z.object({ settled: z.literal(true) }))
	.mutation(async ({ ctx, input: { serviceId, noticeId, accept } }) => {
		await ctx.db.transaction(async (tx) => {
			const found = await lockService(tx, serviceId, ctx.viewer.organisationId);
			if (!found) throw new AppError('NOT_FOUND', 'no such service');
			const notice = (await listOpenNotices(tx, serviceId)).find(({ id }) => id === noticeId);
			// Settled already, by her or by somebody else.
			if (!notice) return;
			if (accept) await takeOver(ctx, tx, { found, notice });
			const decidedAt = ctx.clock();
			await settle(tx, noticeId, { state: accept ? 'accepted' : 'settled', decidedAt });
			await insertAudit(tx, {
				...{ actorId: ctx.viewer.accountId, organisationId: ctx.viewer.organisationId, objectId: serviceId },
				...{ action: accept ? 'service.accept' : 'service.settle', at: decidedAt },
			});
		});
		return { settled: true as const };
	});

async function takeOver(
	ctx: MemberContext,
	tx: Tx,
	{ found, notice }: { found: Service; notice: ServiceNotice },
): Promise<void> {
	const proposal: CorrectionWords | null = notice.proposal;
	if (!proposal) throw new AppError('INVALID_INPUT', 'nothing is proposed');
	if (found.record.vital) throw new AppError('NOT_ALLOWED', 'a vital service is corrected in the product');
	if (found.revision !== notice.revision)
		throw new AppError('CONFLICT', 'somebody changed this service since');
	const check = { day: notice.day, source: SOURCE };
	const record = checkedRecord(correctedRecord(found.record, proposal), check);
	refuseSecretPlace(record);
	await updateServiceRecord(tx, record, ctx.clock());
	await insertVerification(tx, {
		...{ serviceId: found.id, by: ctx.viewer.accountId, byOwner: true, ...check },
		...{ before: found.record, createdAt: ctx.clock() },
	});
}

import { AppError } from '@sleutelwerk/core';
import { updateConcern } from '@sleutelwerk/db/repo/concern';
import { isMemberOf } from '@sleutelwerk/db/repo/people';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { noteAct, openConcernToHandle } from './own-concern.ts';

/** A coordinator says whom of the organisation it is about. From then on that person never finds it, whatever she is. */
export const linkConcern = coordinatorProcedure
	.input(z.object({ id: z.uuid(), accountId: z.uuid() }))
	.output(z.object({ linked: z.literal(true) }))
	.mutation(({ ctx, input: { id, accountId } }) =>
		ctx.db.transaction(async (tx) => {
			await openConcernToHandle(ctx, tx, id);
			if (!(await isMemberOf(tx, accountId, ctx.viewer.organisationId)))
				throw new AppError('NOT_FOUND', 'nobody of this organisation');
			await updateConcern(tx, id, { subjectId: accountId });
			await noteAct(ctx, tx, { id, act: 'linked' });
			return { linked: true as const };
		}),
	);

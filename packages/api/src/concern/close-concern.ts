import { updateConcern } from '@sleutelwerk/db/repo/concern';
import { CONCERN_OUTCOMES } from '@sleutelwerk/db/schema';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { noteAct, openConcernToHandle } from './own-concern.ts';

/** Settles a concern. Where nothing was the matter its words go at once: nobody keeps what was not true. */
export const closeConcern = coordinatorProcedure
	.input(z.object({ id: z.uuid(), outcome: z.enum(CONCERN_OUTCOMES, 'error.field.required') }))
	.output(z.object({ closed: z.literal(true) }))
	.mutation(({ ctx, input: { id, outcome } }) =>
		ctx.db.transaction(async (tx) => {
			await openConcernToHandle(ctx, tx, id);
			const emptied = outcome === 'unfounded' ? { sealed: '', raisedBy: null } : {};
			await updateConcern(tx, id, { closedAt: ctx.clock(), outcome, ...emptied });
			await noteAct(ctx, tx, { id, act: 'closed' });
			return { closed: true as const };
		}),
	);

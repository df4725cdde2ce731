import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';
import { ownerOf } from './owner.ts';

/** Whose phone this is now: a phone compares it with the mark on what it keeps before it shows or sends any of it. */
export const showOwner = learnerProcedure
	.output(z.object({ owner: z.string(), now: z.string() }))
	.query(({ ctx }) => ({ owner: ownerOf(ctx), now: ctx.clock().toISOString() }));

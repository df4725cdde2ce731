import { AppError } from '@sleutelwerk/core';
import { findPublicService } from '@sleutelwerk/db/repo/service';
import { dutchDay } from '@sleutelwerk/directory';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { isPublishable } from './is-publishable.ts';
import { hsdsOf } from './list-hsds-services.ts';

/** One service for other programs; what nobody vouches for any more is not there. */
export const showHsdsService = publicProcedure
	.input(z.object({ id: z.uuid() }))
	.output(z.custom<object>((value) => typeof value === 'object'))
	.query(async ({ ctx, input }) => {
		const found = await findPublicService(ctx.db, input.id, dutchDay(ctx.clock()));
		if (!found || !isPublishable(found.record, ctx)) throw new AppError('NOT_FOUND', 'no such service');
		return hsdsOf(found);
	});

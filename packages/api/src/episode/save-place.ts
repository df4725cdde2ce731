import { findEpisode } from '@sleutelwerk/content/episodes';
import { AppError } from '@sleutelwerk/core';
import { savePlace as keepPlace } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { learnerProcedure } from '../trpc.ts';

/** Remembers how far one listened, for every device. */
export const savePlace = learnerProcedure
	.input(z.object({ slug: z.string().max(20), second: z.coerce.number().int().min(0).max(86_400) }))
	.output(z.object({ second: z.number() }))
	.mutation(async ({ ctx, input }) => {
		if (!findEpisode(input.slug)) throw new AppError('NOT_FOUND', 'no such episode');
		const { accountId } = ctx.viewer;
		await keepPlace(ctx.db, { accountId, episode: input.slug, second: input.second, at: ctx.clock() });
		return { second: input.second };
	});

import { EPISODES } from '@sleutelwerk/content/episodes';
import { LOCALES } from '@sleutelwerk/core';
import { listPublished } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { episodeView, viewOfEpisode } from './episode-view.ts';

/** The podcast: every episode with its sound, where somebody recorded and published it. */
export const listEpisodes = publicProcedure
	.input(z.object({ lang: z.enum(LOCALES).default('nl') }))
	.output(z.array(episodeView))
	.query(async ({ ctx, input }) => {
		const published = await listPublished(ctx.db);
		return EPISODES.map((episode) => {
			const { text: _, ...view } = viewOfEpisode(episode, input.lang, published);
			return view;
		});
	});

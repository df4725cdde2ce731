import { findEpisode } from '@sleutelwerk/content/episodes';
import { AppError, LOCALES, type EpisodeChapter, type EpisodeSource } from '@sleutelwerk/core';
import { listPublished } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';
import { episodeView, viewOfEpisode } from './episode-view.ts';

const output = episodeView.extend({
	chapters: z.array(z.custom<EpisodeChapter>()),
	sources: z.array(z.custom<EpisodeSource>()),
	/** Languages in which the words can be read. */
	locales: z.array(z.string()),
});

/** One episode with everything that is said in it, in chapters. */
export const showEpisode = publicProcedure
	.input(z.object({ slug: z.string().max(20), lang: z.enum(LOCALES).default('nl') }))
	.output(output)
	.query(async ({ ctx, input }) => {
		const episode = findEpisode(input.slug);
		if (!episode) throw new AppError('NOT_FOUND', 'no such episode');
		const { text, ...view } = viewOfEpisode(episode, input.lang, await listPublished(ctx.db));
		return {
			...view,
			chapters: [...text.chapters],
			sources: [...episode.sources],
			locales: Object.keys(episode.text),
		};
	});

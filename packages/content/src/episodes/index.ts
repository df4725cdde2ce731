import type { Episode } from '@sleutelwerk/core';
import { episode1 } from './episode-1.ts';
import { episode2 } from './episode-2.ts';

/** The episodes of the podcast in order; whether somebody recorded them the database knows. */
export const EPISODES: readonly Episode[] = [episode1, episode2];

export function findEpisode(slug: string): Episode | undefined {
	return EPISODES.find((episode) => episode.slug === slug);
}

/** The shapes in which `content` writes episodes of the podcast and everybody reads them. */
import type { Locale } from './locales.ts';

/** What is said, by whom; the script is the transcript. */
export type EpisodeLine = { speaker: string; text: string };
export type EpisodeChapter = { title: string; lines: readonly EpisodeLine[] };
export type EpisodeText = {
	/** Neutral: it stands in lists of subscriptions and in histories. */
	title: string;
	summary: string;
	chapters: readonly EpisodeChapter[];
};
/** Where a fact of the script was found; `on` is the day or month of the source. */
export type EpisodeSource = { label: string; url: string; on: string };

export type Episode = {
	/** The address is `/listen/<slug>`: a number, for a word would tell. */
	slug: string;
	/** Day of the script. */
	writtenOn: string;
	sources: readonly EpisodeSource[];
	text: { nl: EpisodeText } & Partial<Record<Locale, EpisodeText>>;
};

/** Bytes of one episode: half an hour of speech in MP3 at 128 kbit/s. */
export const MAX_EPISODE_BYTES = 30_000_000;
export const EPISODE_TYPES = ['audio/mpeg', 'audio/mp4', 'audio/ogg'] as const;
export type EpisodeType = (typeof EPISODE_TYPES)[number];

import type { Episode, EpisodeText, Locale } from '@sleutelwerk/core';
import type { EpisodeRecording } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';

export const soundView = z.object({
	id: z.string(),
	locale: z.string(),
	contentType: z.string(),
	/** Bytes. */
	length: z.number(),
	seconds: z.number(),
	/** Second at which each chapter begins. */
	starts: z.array(z.number()),
	isComputerVoice: z.boolean(),
	publishedAt: z.date().nullable(),
});
export type SoundView = z.infer<typeof soundView>;

export const episodeView = z.object({
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	/** The language of the words; Dutch where there are none in the wished one. */
	locale: z.string(),
	/** The sound, in the language of the words or else in Dutch; null: nobody recorded it. */
	sound: soundView.nullable(),
});

export function viewOfSound({
	id,
	locale,
	contentType,
	length,
	seconds,
	starts,
	...rest
}: EpisodeRecording): SoundView {
	const { isComputerVoice, publishedAt } = rest;
	return { id, locale, contentType, length, seconds, starts: [...starts], isComputerVoice, publishedAt };
}

/** An episode in the wished language or, visibly, in Dutch, with the sound that fits it best. */
export function viewOfEpisode(
	{ slug, text }: Episode,
	wished: Locale,
	published: readonly EpisodeRecording[],
): z.infer<typeof episodeView> & { text: EpisodeText } {
	const [words, locale] = text[wished] ? [text[wished], wished] : [text.nl, 'nl'];
	const mine = published.filter((one) => one.episode === slug);
	const sound = mine.find((one) => one.locale === locale) ?? mine.find((one) => one.locale === 'nl');
	const { title, summary } = words;
	return { slug, title, summary, locale, sound: sound ? viewOfSound(sound) : null, text: words };
}

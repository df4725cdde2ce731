import { findEpisode } from '@sleutelwerk/content/episodes';
import { AppError, LOCALES } from '@sleutelwerk/core';
import { replaceRecording } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { readStarts } from './chapter-starts.ts';
import { soundView, viewOfSound } from './episode-view.ts';
import { readSound } from './read-sound.ts';

const input = z.object({
	slug: z.string().max(20),
	locale: z.enum(LOCALES),
	/** In this process only; over the network the form of the page brings it. */
	sound: z.instanceof(Uint8Array),
	/** `m:ss` for each chapter. */
	starts: z.array(z.string().max(10)).max(40),
	isComputerVoice: z.boolean().default(false),
});

/** Keeps the sound of an episode in a language, in place of one's own older one. Nobody else hears it before it is published. */
export const keepEpisode = coordinatorProcedure
	.input(input)
	.output(soundView)
	.mutation(async ({ ctx, input: given }) => {
		const words = findEpisode(given.slug)?.text[given.locale];
		if (!words) throw new AppError('NOT_FOUND', 'no such episode');
		const { contentType, seconds } = await readSound(given.sound);
		const starts = readStarts(given.starts, { chapters: words.chapters.length, seconds });
		const { organisationId } = ctx.viewer;
		const row = await ctx.db.transaction(async (tx) => {
			const { slug: episode, locale, isComputerVoice } = given;
			const values = { organisationId, episode, locale, contentType, seconds, starts, isComputerVoice };
			const kept = await replaceRecording(tx, { ...values, at: ctx.clock() }, given.sound);
			if (!kept) throw new AppError('CONFLICT', 'recorded by another organisation');
			return kept;
		});
		return viewOfSound(row);
	});

import { findEpisode } from '@sleutelwerk/content/episodes';
import { isLocale } from '@sleutelwerk/core';
import { changeRecording } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { readStarts } from './chapter-starts.ts';
import { ownRecording } from './own-recording.ts';

const input = z.object({
	id: z.uuid(),
	/** `m:ss` for each chapter; left out: as they are. */
	starts: z.array(z.string().max(10)).max(40).optional(),
	/** Whether everybody may hear it; left out: as it is. */
	isPublished: z.boolean().optional(),
});

/** Sets when chapters begin, and whether everybody may hear a recording. Published twice it keeps its first moment. */
export const changeEpisode = coordinatorProcedure
	.input(input)
	.output(z.object({ isPublished: z.boolean() }))
	.mutation(({ ctx, input: wish }) =>
		ctx.db.transaction(async (tx) => {
			const row = await ownRecording(tx, wish.id, ctx.viewer.organisationId);
			const text = findEpisode(row.episode)?.text;
			const chapters = (isLocale(row.locale) ? text?.[row.locale] : undefined)?.chapters.length ?? 0;
			const isPublished = wish.isPublished ?? row.publishedAt !== null;
			await changeRecording(tx, row.id, {
				...(wish.starts ? { starts: readStarts(wish.starts, { chapters, seconds: row.seconds }) } : {}),
				publishedAt: isPublished ? (row.publishedAt ?? ctx.clock()) : null,
			});
			return { isPublished };
		}),
	);

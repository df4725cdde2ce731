import { EPISODES } from '@sleutelwerk/content/episodes';
import { listAllRecordings } from '@sleutelwerk/db/repo/episode';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc.ts';
import { soundView, viewOfSound } from './episode-view.ts';

const output = z.array(
	z.object({
		slug: z.string(),
		locale: z.string(),
		title: z.string(),
		chapters: z.array(z.string()),
		/** Own sound; null: none yet. */
		sound: soundView.nullable(),
		/** Another organisation recorded it: it can be heard, not changed. */
		isOfOthers: z.boolean(),
	}),
);

/** Every episode in every language it is written in, with what the viewer's organisation recorded of it. */
export const listOwnEpisodes = coordinatorProcedure.output(output).query(async ({ ctx }) => {
	const recordings = await listAllRecordings(ctx.db);
	return EPISODES.flatMap(({ slug, text }) =>
		Object.entries(text).map(([locale, words]) => {
			const found = recordings.find((one) => one.episode === slug && one.locale === locale);
			const isMine = found?.organisationId === ctx.viewer.organisationId;
			return {
				...{ slug, locale, title: words.title },
				chapters: words.chapters.map((chapter) => chapter.title),
				sound: found && isMine ? viewOfSound(found) : null,
				isOfOthers: found !== undefined && !isMine,
			};
		}),
	);
});

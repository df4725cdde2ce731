import { listRecordingsBy } from '@sleutelwerk/db/repo/recording';
import { listVoiceNotesOf } from '@sleutelwerk/db/repo/voice-note';
import type { Context } from '../context.ts';

/** A person's voices and the answers to her, with where each can be heard and kept while it is there: for her export. */
export async function voicesOf({ db }: Pick<Context, 'db'>, accountId: string) {
	const [voices, recordings] = await Promise.all([
		listVoiceNotesOf(db, accountId),
		listRecordingsBy(db, accountId),
	]);
	return {
		voices: voices.map((one) => ({ ...one, file: `/learn/audio/voice/${one.id}` })),
		recordings: recordings.map(({ key, ...one }) => ({ ...one, file: `/learn/audio/${key}` })),
	};
}

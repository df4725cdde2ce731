import { countRegistrations, deleteRegistrations, NO_COUNTS } from '@sleutelwerk/db/repo/registration';
import { deleteQuestions } from '@sleutelwerk/db/repo/question';
import {
	listWebinarsToPurge,
	lockWebinar,
	markHeldWebinars,
	setWebinarCounts,
} from '@sleutelwerk/db/repo/webinar';
import type { App } from '../context.ts';

/** After their last day registrations and questions are deleted; the figures stay with the webinar. */
export async function purgeRegistrations(app: Pick<App, 'db' | 'clock'>): Promise<void> {
	const now = app.clock();
	await markHeldWebinars(app.db, now);
	for (const id of await listWebinarsToPurge(app.db, now)) {
		await app.db.transaction(async (tx) => {
			const webinar = await lockWebinar(tx, id);
			if (!webinar || webinar.counts) return;
			const counts = await countRegistrations(tx, [id]);
			await setWebinarCounts(tx, id, counts.get(id) ?? NO_COUNTS);
			await deleteRegistrations(tx, id);
			await deleteQuestions(tx, id);
		});
	}
}

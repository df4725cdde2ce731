import { countRegistrations, deleteRegistrations, NO_COUNTS } from '@sleutelwerk/db/repo/registration';
import { deleteQuestions } from '@sleutelwerk/db/repo/question';
import {
	listWebinarsToPurge,
	lockWebinar,
	deleteUnopenedWebinars,
	deleteWebinarsBefore,
	markHeldWebinars,
	setWebinarCounts,
} from '@sleutelwerk/db/repo/webinar';
import type { App } from '../context.ts';

/** Years a webinar's figures are kept: as long as the accounts that rest on them (Dutch Civil Code, book 2, article 10). */
const FIGURES_YEARS = 7;

/**
 * After their last day registrations and questions are deleted and the webinar is archived; its figures stay for the
 * years of the accounts. What was never opened goes when its day is over.
 */
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
	await deleteUnopenedWebinars(app.db, now);
	await deleteWebinarsBefore(app.db, new Date(now.getTime() - FIGURES_YEARS * 366 * 86_400_000));
}

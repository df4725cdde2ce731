import { dayIn, dayPlus, HOME_ZONE } from '@sleutelwerk/core';
import { updateCertificate } from '@sleutelwerk/db/repo/certificate';
import { lockEnding } from '@sleutelwerk/db/repo/renewal';
import type { App } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';

/** Days before its last day at which a holder is told that her certificate ends. */
const NOTICES = [60, 14] as const;

/**
 * Tells holders that a certificate ends and can be renewed. Whoever missed the first notice (the job did not run, or it
 * was lifted late) gets the one that is due now; each notice is told once, also when the job runs twice at once.
 */
export async function tellOfEnding(app: Pick<App, 'db' | 'clock' | 'jobs' | 'origin'>): Promise<void> {
	const today = dayIn(HOME_ZONE, app.clock());
	// The nearest end first: who is due for the last notice does not get the first one with it.
	for (const daysBefore of NOTICES.toReversed()) {
		await app.db.transaction(async (tx) => {
			const upTo = dayPlus(today, daysBefore);
			for (const { id, accountId, validUntil } of await lockEnding(tx, { today, upTo, daysBefore })) {
				const params = { days: daysBetween(today, validUntil), link: `${app.origin}/learn/certificate` };
				await enqueueMail(app, tx, { template: 'certificate-ending', accountId, params });
				await updateCertificate(tx, id, { toldDaysBefore: daysBefore });
			}
		});
	}
}

/** Whole days from one day to another, the last one counted. */
function daysBetween(from: string, until: string): number {
	return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000) + 1;
}

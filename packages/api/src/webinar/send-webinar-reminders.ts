import { dayIn, dayPlus, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { listRegistered, noteRemindedOf, type Registration } from '@sleutelwerk/db/repo/registration';
import { listWebinarsBetween, lockWebinar, type Webinar } from '@sleutelwerk/db/repo/webinar';
import { mayArriveAt } from '@sleutelwerk/mail';
import type { App } from '../context.ts';
import { mailRegistered } from './webinar-mail.ts';

const HOUR = 3_600_000;

/**
 * Reminds everybody with a seat and an address the day before, in her hours, once for each day: also when the job runs
 * twice, and again when the webinar moved to another day.
 */
export async function sendWebinarReminders(
	app: Pick<App, 'db' | 'jobs' | 'clock' | 'appKey' | 'origin'>,
): Promise<void> {
	const now = app.clock();
	// By the calendar: 24 hours from now is another day than tomorrow around both changes of the clocks.
	const day = dayPlus(dayIn(HOME_ZONE, now), 1);
	const from = momentIn(HOME_ZONE, day, '00:00');
	if (!from) throw new Error(`${day} does not begin`);
	// Twenty-six hours hold a day with the end of summer time in it.
	const webinars = await listWebinarsBetween(app.db, { from, until: new Date(from.getTime() + 26 * HOUR) });
	for (const { id, startsAt } of webinars) {
		if (dayIn(HOME_ZONE, startsAt) !== day) continue;
		await app.db.transaction(async (tx) => {
			// Locked: nobody is reminded of an hour that changes in the same moment.
			const webinar = await lockWebinar(tx, id);
			if (!webinar || webinar.startsAt.getTime() !== startsAt.getTime()) return;
			for (const to of await listRegistered(tx, id)) {
				if (!isToBeReminded(to, { webinar, now })) continue;
				if (await noteRemindedOf(tx, { id: to.id, day }))
					await mailRegistered(app, tx, { webinar, to, template: 'webinar-reminder' });
			}
		});
	}
}

/** Not who waits, who signed up today, or whose hours come round only when it has begun. */
function isToBeReminded(to: Registration, { webinar, now }: { webinar: Webinar; now: Date }): boolean {
	if (to.state !== 'confirmed' || !to.email) return false;
	if (dayIn(HOME_ZONE, to.createdAt) === dayIn(HOME_ZONE, now)) return false;
	const { from, until } = to.mailWish;
	return mayArriveAt(now, { from, until }, HOME_ZONE) < webinar.startsAt;
}

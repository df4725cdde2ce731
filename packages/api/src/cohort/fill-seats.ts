import type { Tx } from '@sleutelwerk/db';
import { countSeats, listWaiting, setEnrolmentState, type Cohort } from '@sleutelwerk/db/repo/cohort';
import { listMeetings } from '@sleutelwerk/db/repo/meeting';
import type { Context } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import { nextOf } from '../meeting/meeting-view.ts';
import { mailEventOf } from '../meeting/tell-people.ts';

type Ctx = Pick<Context, 'jobs' | 'clock' | 'origin'>;

/**
 * Gives every free seat to who waits, in order of arrival, and tells them in their hours. The group's row has to be
 * locked. Returns how many moved up.
 */
export async function fillSeats(ctx: Ctx, tx: Tx, cohort: Cohort): Promise<number> {
	const { taken } = await countSeats(tx, cohort.id);
	const free = Math.max(0, cohort.capacity - taken);
	const first = free === 0 ? [] : (await listWaiting(tx, cohort.id)).slice(0, free);
	if (first.length === 0) return 0;
	const params = await groupParams(ctx, tx, cohort);
	for (const { id, accountId } of first) {
		await setEnrolmentState(tx, id, 'active');
		await enqueueMail(ctx, tx, { template: 'group-promoted', accountId, params });
	}
	return first.length;
}

/** What a message about a group holds: the way to it, and its next half-day where one is planned. */
export async function groupParams(ctx: Ctx, tx: Tx, cohort: Pick<Cohort, 'id' | 'name'>) {
	const next = nextOf(await listMeetings(tx, [cohort.id]), ctx.clock());
	const link = `${ctx.origin}/learn/group`;
	return next ? { link, event: mailEventOf(next, cohort, ctx.clock()) } : { link };
}

import type { Tx } from '@sleutelwerk/db';
import { countSeats, saveSeat, type Cohort, type EnrolmentRow } from '@sleutelwerk/db/repo/cohort';

/** A seat where there is one, else a place in the queue. The group's row has to be locked: never more than there are. */
export async function takeSeat(tx: Tx, cohort: Cohort, accountId: string): Promise<EnrolmentRow> {
	const { taken, lastArrival } = await countSeats(tx, cohort.id);
	return await saveSeat(tx, {
		accountId,
		cohortId: cohort.id,
		courseVersionId: cohort.courseVersionId,
		state: taken < cohort.capacity ? 'active' : 'waiting',
		arrival: lastArrival + 1,
	});
}

import type { MailEvent } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import type { Cohort } from '@sleutelwerk/db/repo/cohort';
import { listSeated } from '@sleutelwerk/db/repo/cohort';
import type { Meeting } from '@sleutelwerk/db/repo/meeting';
import { enqueueMail } from '../mail/enqueue-mail.ts';
import type { MemberContext } from '../trpc.ts';

/** A half-day as a message tells of it. */
export function mailEventOf(meeting: Meeting, cohort: Pick<Cohort, 'name'>, changedAt: Date): MailEvent {
	return {
		id: meeting.id,
		title: `${cohort.name} · ${meeting.number}`,
		startsAt: meeting.startsAt.toISOString(),
		durationMinutes: meeting.minutes,
		sequence: meeting.revision,
		changedAt: changedAt.toISOString(),
		zone: meeting.zone,
		location: meeting.place,
	};
}

/** Tells everybody with a seat that a half-day moved or is cancelled, in the transaction that moves it. */
export async function tellPeople(
	ctx: MemberContext,
	tx: Tx,
	{ meeting, cohort }: { meeting: Meeting; cohort: Cohort },
): Promise<number> {
	const event = mailEventOf(meeting, cohort, ctx.clock());
	const params = { link: `${ctx.origin}/learn`, event };
	const people = await listSeated(tx, cohort.id);
	for (const { accountId } of people) {
		// The open dress of a cancellation speaks of webinars; the neutral one fits every appointment.
		if (meeting.isCancelled)
			await enqueueMail(ctx, tx, { template: 'webinar-cancelled', accountId, params, dress: 'neutral' });
		else await enqueueMail(ctx, tx, { template: 'meeting-changed', accountId, params });
	}
	return people.length;
}

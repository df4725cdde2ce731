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

type News = {
	meeting: Meeting;
	cohort: Cohort;
	template: 'group-added' | 'group-cancelled' | 'meeting-changed';
};

/** Tells everybody with a seat what became of a half-day, in the transaction that does it. Returns how many. */
export async function tellPeople(
	ctx: MemberContext,
	tx: Tx,
	{ meeting, cohort, template }: News,
): Promise<number> {
	const params = { link: `${ctx.origin}/learn/group`, event: mailEventOf(meeting, cohort, ctx.clock()) };
	const people = await listSeated(tx, cohort.id);
	for (const { accountId } of people) await enqueueMail(ctx, tx, { template, accountId, params });
	return people.length;
}

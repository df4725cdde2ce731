import type { MailEvent, MailTemplate } from '@sleutelwerk/core';
import type { Tx } from '@sleutelwerk/db';
import type { SupervisionMeeting } from '@sleutelwerk/db/repo/supervision';
import type { Context } from '../context.ts';
import { enqueueMail } from '../mail/enqueue-mail.ts';

type Ctx = Pick<Context, 'jobs' | 'clock' | 'origin'>;
type ToSeat = { meeting: SupervisionMeeting; accountId: string };
type SeatTemplate = Extract<MailTemplate, 'supervision-confirmed' | 'supervision-promoted'>;

// Shown in the open dress only, which a person chooses herself.
const TITLES = { intervisie: 'Intervisie', supervision: 'Supervisie' } as const;

/** Tells that she has a seat, at once or because one came free. */
export async function mailSeat(
	ctx: Ctx,
	tx: Tx,
	{ meeting, accountId, template }: ToSeat & { template: SeatTemplate },
): Promise<void> {
	await enqueueMail(ctx, tx, { template, accountId, params: paramsOf(ctx, meeting) });
}

/** Tells her number in the queue. */
export async function mailWaiting(
	ctx: Ctx,
	tx: Tx,
	{ meeting, accountId, place }: ToSeat & { place: number },
): Promise<void> {
	const params = { ...paramsOf(ctx, meeting), place };
	await enqueueMail(ctx, tx, { template: 'supervision-waiting', accountId, params });
}

/** Tells that it does not take place. */
export async function mailCancelled(ctx: Ctx, tx: Tx, { meeting, accountId }: ToSeat): Promise<void> {
	// It was called off a moment ago: calendars take the higher number.
	const params = paramsOf(ctx, { ...meeting, revision: meeting.revision + 1 });
	// The open dress of a cancellation speaks of webinars; the neutral one fits every appointment.
	await enqueueMail(ctx, tx, { template: 'webinar-cancelled', accountId, params, dress: 'neutral' });
}

/** Tells that day, time or place is another one. */
export async function mailMoved(ctx: Ctx, tx: Tx, { meeting, accountId }: ToSeat): Promise<void> {
	await enqueueMail(ctx, tx, { template: 'meeting-changed', accountId, params: paramsOf(ctx, meeting) });
}

/** Tells the day before that she has a seat. */
export async function mailReminder(ctx: Ctx, tx: Tx, { meeting, accountId }: ToSeat): Promise<void> {
	await enqueueMail(ctx, tx, { template: 'reminder', accountId, params: paramsOf(ctx, meeting) });
}

/** Tells that it is time to choose a day, weeks before the next turn is late. */
export async function mailTurnDue(ctx: Ctx, tx: Tx, accountId: string): Promise<void> {
	// By way of an address that does not name what it is about.
	const params = { link: `${ctx.origin}/learn/meeting/next` };
	await enqueueMail(ctx, tx, { template: 'supervision-due', accountId, params });
}

function paramsOf({ origin, clock }: Ctx, meeting: SupervisionMeeting): { link: string; event: MailEvent } {
	const event = {
		id: meeting.id,
		title: TITLES[meeting.kind],
		startsAt: meeting.startsAt.toISOString(),
		durationMinutes: meeting.minutes,
		sequence: meeting.revision,
		changedAt: clock().toISOString(),
		location: meeting.place,
	};
	// By way of an address that does not name what it is about.
	return { link: `${origin}/learn/meeting/${meeting.id}`, event };
}

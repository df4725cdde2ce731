import { dayIn, dayPlus, HOME_ZONE, momentIn } from '@sleutelwerk/core';
import { addressOf } from '../mail/enqueue-mail.ts';
import { findAccount } from '@sleutelwerk/db/repo/account';
import { findSupervisionRules } from '@sleutelwerk/db/repo/supervision';
import { noteReminder } from '@sleutelwerk/db/repo/supervision-care';
import {
	listSeatsBetween,
	listSupervisingOrganisations,
	listSupervisionYear,
} from '@sleutelwerk/db/repo/supervision-year';
import { mayArriveAt } from '@sleutelwerk/mail';
import type { App } from '../context.ts';
import { mailReminder, mailTurnDue } from './supervision-mail.ts';
import { nextTurn } from './supervision-status.ts';
import { yearOf } from './supervision-view.ts';

const DAY = 86_400_000;

/**
 * Reminds of meetings the day before, and of a turn that falls due weeks before it is late. Each is said at most once: a
 * row keeps it, written in the transaction that writes the message. Runs every hour; messages wait for the person's hours.
 */
export async function sendSupervisionReminders(app: App): Promise<void> {
	await remindOfMeetings(app);
	for (const organisationId of await listSupervisingOrganisations(app.db))
		await remindOfTurns(app, organisationId);
}

async function remindOfMeetings(app: App): Promise<void> {
	const now = app.clock();
	// By the calendar: 24 hours from now is another day than tomorrow around both changes of the clocks.
	const tomorrow = dayPlus(dayIn(HOME_ZONE, now), 1);
	const from = momentIn(HOME_ZONE, tomorrow, '00:00');
	if (!from) throw new Error(`${tomorrow} does not begin`);
	// Twenty-six hours hold a day with the end of summer time in it.
	const seats = await listSeatsBetween(app.db, { from, until: new Date(from.getTime() + 26 * 3_600_000) });
	for (const { meeting, accountId } of seats) {
		if (dayIn(HOME_ZONE, meeting.startsAt) !== tomorrow) continue;
		const account = await findAccount(app.db, accountId);
		if (!account || !addressOf(account)) continue;
		const { from: earliest, until } = account.safeContact;
		// Whose hours come round only when it has begun is not told too late.
		if (mayArriveAt(now, { from: earliest, until }, HOME_ZONE) >= meeting.startsAt) continue;
		// With its day: a meeting that moved is another day to remember.
		const about = `${meeting.id}/${tomorrow}`;
		await app.db.transaction(async (tx) => {
			if (await noteReminder(tx, { accountId, about, at: now }))
				await mailReminder(app, tx, { meeting, accountId });
		});
	}
}

async function remindOfTurns(app: App, organisationId: string): Promise<void> {
	const now = app.clock();
	const { year, ...span } = yearOf(now);
	const { perYear, remindWeeks } = await findSupervisionRules(app.db, organisationId);
	if (perYear === 0) return;
	const people = await listSupervisionYear(app.db, { organisationId, year: span, now, perYear });
	for (const { accountId, attended, booked, since } of people) {
		const next = nextTurn({ attended, booked, perYear, since }, span);
		const startsAt = next && next.dueAt.getTime() - remindWeeks * 7 * DAY;
		// What is late already shows in her list and her trainer's; a message comes before it is.
		if (!next || startsAt === null || now.getTime() < startsAt || now >= next.dueAt) continue;
		await app.db.transaction(async (tx) => {
			if (await noteReminder(tx, { accountId, about: `${year}/${next.turn}`, at: now }))
				await mailTurnDue(app, tx, accountId);
		});
	}
}

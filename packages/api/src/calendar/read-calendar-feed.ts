import { hashLinkToken } from '@sleutelwerk/auth';
import { mailTextsOf } from '@sleutelwerk/content/mail';
import { AppError, pickLocale } from '@sleutelwerk/core';
import { findCalendarOwner, listOwnMeetings, listOwnSupervision } from '@sleutelwerk/db/repo/calendar';
import { calendarOf, type CalendarEvent } from '@sleutelwerk/mail';
import { z } from 'zod';
import { publicProcedure } from '../trpc.ts';

/** Long past meetings are nobody's business on a phone. */
const KEPT_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * The calendar feed behind a secret address, for calendar programs without a session. It lies on phones that others see:
 * the title never says what it is about, and the place stands there only for who chose open messages.
 */
export const readCalendarFeed = publicProcedure
	.input(z.object({ token: z.string().min(1).max(100) }))
	.output(z.string())
	.query(async ({ ctx, input }) => {
		const owner = await findCalendarOwner(ctx.db, hashLinkToken(input.token));
		if (!owner) throw new AppError('NOT_FOUND', 'no such calendar');
		const since = new Date(ctx.clock().getTime() - KEPT_MS);
		const texts = mailTextsOf(pickLocale(owner.locale));
		const { dress } = owner.safeContact;
		const shared = { title: texts.calendarTitle.neutral, isOpen: dress === 'open' };
		const meetings = await listOwnMeetings(ctx.db, owner.id, since);
		const supervision = await listOwnSupervision(ctx.db, owner.id, since);
		const events = [
			...meetings.map((one) => eventOf(one, { ...shared, sequence: one.revision })),
			...supervision.map((one) => eventOf(one, { ...shared, sequence: one.revision })),
		];
		return calendarOf(events, { name: texts.calendarName[dress] });
	});

type Entry = {
	id: string;
	startsAt: Date;
	minutes: number;
	place: string;
	isCancelled: boolean;
	madeAt: Date;
};
type Shown = { title: string; isOpen: boolean; sequence: number };

function eventOf(entry: Entry, { title, isOpen, sequence }: Shown): CalendarEvent {
	return {
		id: entry.id,
		title,
		startsAt: entry.startsAt,
		durationMinutes: entry.minutes,
		sequence,
		// No column says when it changed; what counts for calendars is that it rises, and stays the same till then.
		changedAt: new Date(entry.madeAt.getTime() + sequence * 1000),
		cancelled: entry.isCancelled,
		location: isOpen ? entry.place : undefined,
	};
}

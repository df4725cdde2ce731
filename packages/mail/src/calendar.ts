import ical, {
	ICalCalendarMethod,
	ICalEventClass,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalEventData,
} from 'ical-generator';

/** One entry of a calendar file. Give only what may be seen by everybody who looks into that calendar. */
export type CalendarEvent = {
	/** Becomes the UID: the same entry is changed, not doubled, when it comes again. */
	id: string;
	title: string;
	startsAt: Date;
	durationMinutes: number;
	/** Rises with every change. */
	sequence: number;
	/** When it was last changed: the same events give the same bytes. */
	changedAt: Date;
	cancelled?: boolean | undefined;
	location?: string | undefined;
	/** Needed with a method (RFC 5546): who sends the entry. */
	organizer?: { name: string; email: string } | undefined;
};

type CalendarOptions = {
	/** `publish` or `cancel` in a mail; none in a feed. */
	method?: 'publish' | 'cancel' | undefined;
	/** Name of the calendar, as the phone shows it. */
	name?: string | undefined;
};

const METHODS = { publish: ICalCalendarMethod.PUBLISH, cancel: ICalCalendarMethod.CANCEL } as const;
// Nobody's name and nothing of the subject: the file lies in download folders.
const PRODUCER = { company: 'agenda', product: 'agenda', language: 'NL' };
const FEED_TTL_SECONDS = 3600;

/** An iCalendar file (RFC 5545) with all times in UTC. */
export function calendarOf(events: readonly CalendarEvent[], { method, name }: CalendarOptions = {}): string {
	const calendar = ical({ prodId: PRODUCER, ttl: method ? null : FEED_TTL_SECONDS });
	if (method) calendar.method(METHODS[method]);
	if (name !== undefined) calendar.name(name);
	for (const event of events) calendar.createEvent(entryOf(event, method === 'cancel'));
	return calendar.toString();
}

function entryOf(event: CalendarEvent, isCancelling: boolean): ICalEventData {
	return {
		id: event.id,
		summary: event.title,
		start: event.startsAt,
		end: new Date(event.startsAt.getTime() + event.durationMinutes * 60_000),
		sequence: event.sequence,
		stamp: event.changedAt,
		lastModified: event.changedAt,
		status: event.cancelled || isCancelling ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: ICalEventTransparency.OPAQUE,
		// Shared family calendars show a private entry as "busy".
		class: ICalEventClass.PRIVATE,
		location: event.location ?? null,
		organizer: event.organizer ? { name: event.organizer.name, email: event.organizer.email } : null,
	};
}

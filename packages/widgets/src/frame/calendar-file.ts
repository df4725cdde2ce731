import type { WidgetLocale } from '@sleutelwerk/core/locales';
import type { Webinar } from '../signup/webinar-api.ts';

// A word as any other in a diary; the subject, the host and the code stay out.
const APPOINTMENT: Readonly<Record<WidgetLocale, string>> = {
	nl: 'Afspraak',
	en: 'Appointment',
	ar: 'موعد',
	tr: 'Randevu',
	fa: 'قرار ملاقات',
	so: 'Ballan',
	ti: 'ቆጸራ',
	uk: 'Зустріч',
	pl: 'Spotkanie',
	fr: 'Rendez-vous',
};

const MINUTE_MS = 60_000;

/** An iCalendar file (RFC 5545) of the hour alone. `uid` should be random: it must not lead back to the webinar. */
export function calendarFile(
	webinar: Pick<Webinar, 'startsAt' | 'durationMinutes'>,
	locale: WidgetLocale,
	{ uid, now }: { uid: string; now: Date },
): string {
	const start = new Date(webinar.startsAt);
	const end = new Date(start.getTime() + webinar.durationMinutes * MINUTE_MS);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Calendar//EN',
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(start)}`,
		`DTEND:${stamp(end)}`,
		`SUMMARY:${APPOINTMENT[locale]}`,
		'CLASS:PRIVATE',
		'END:VEVENT',
		'END:VCALENDAR',
	];
	return `${lines.join('\r\n')}\r\n`;
}

function stamp(at: Date): string {
	return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Hands the file to the device without asking anybody for it. */
export function saveCalendar(file: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
	link.download = 'agenda.ics';
	link.click();
	// Later: some browsers read the address only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

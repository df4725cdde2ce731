import {
	createTranslate,
	directionOf,
	HOME_ZONE,
	type MailDress,
	type MailRequest,
	type MailTemplate,
	type SomeMailTexts,
	type MessageValues,
	type WidgetLocale,
	writtenMoment,
} from '@sleutelwerk/core';
import { calendarOf } from './calendar.ts';
import { htmlOf } from './message-html.ts';

/** One message, what it says and how it is dressed. */
export type Message = MailRequest & {
	locale: WidgetLocale;
	dress: MailDress;
	/** The texts of that language; it may have those of some templates only. */
	texts: SomeMailTexts;
	/** Address the message comes from; it stands as organiser in a calendar file. */
	from: string;
};

export type RenderedMessage = {
	fromName: string;
	subject: string;
	/** What mail programs show beside the subject. */
	preview: string;
	text: string;
	html: string;
	ics?: { method: 'publish' | 'cancel'; content: string };
};

type Values = Readonly<Record<string, string | number | undefined>>;

/** Templates that put something into the calendar, change it or take it out. */
const CALENDAR: Partial<Record<MailTemplate, 'publish' | 'cancel'>> = {
	'webinar-confirmed': 'publish',
	'webinar-promoted': 'publish',
	'webinar-changed': 'publish',
	'webinar-reminder': 'publish',
	'webinar-cancelled': 'cancel',
	'supervision-confirmed': 'publish',
	'supervision-promoted': 'publish',
	'meeting-changed': 'publish',
	'group-added': 'publish',
	'group-cancelled': 'cancel',
	'group-promoted': 'publish',
	'group-moved': 'publish',
};

/** Renders one message as plain text, HTML and, where it is about a moment, a calendar file. */
export function renderMessage(message: Message): RenderedMessage {
	const { dress, texts, template, params, locale } = message;
	const values = valuesOf(message);
	const text = texts.templates[dress][template];
	if (!text) throw new Error(`There is no ${template} in ${locale}.`);
	const fill = (line: string): string | null => fillIn(line, values, locale);
	const greeting = params.name ? texts.greeting.withName : texts.greeting.withoutName;
	const body = [greeting, ...text.lines].map(fill).filter((line) => line !== null);
	const isUnread = texts.status.origin === 'translated' && texts.status.readBy === null;
	const parts = {
		lang: locale,
		direction: directionOf(locale),
		title: oneLine(required(fill(text.subject), 'subject')),
		preview: oneLine(required(fill(text.preview), 'preview')),
		body,
		button: { label: required(fill(text.button), 'button'), link: params.link },
		closing: [...texts.closing, ...(isUnread ? [texts.notYetRead] : [])],
	};
	const ics = calendarFileOf(message, values);
	return {
		fromName: oneLine(texts.senderName[dress]),
		subject: parts.title,
		preview: parts.preview,
		text: [...body, `${parts.button.label}:\n${params.link}`, ...parts.closing].join('\n\n').concat('\n'),
		html: htmlOf(parts),
		...(ics ? { ics } : {}),
	};
}

// What the neutral dress must not show is not even there to be named.
function valuesOf({ params, dress, locale }: Message): Values {
	const event = 'event' in params ? params.event : undefined;
	const open = dress === 'open';
	const zone = event?.zone ?? HOME_ZONE;
	const at = event && new Date(event.startsAt);
	return {
		name: params.name || undefined,
		when: at && writtenMoment(at, { locale, zone, kind: 'moment' }),
		day: at && writtenMoment(at, { locale, zone, kind: 'day' }),
		place: 'place' in params ? params.place : undefined,
		minutes: 'minutes' in params ? params.minutes : undefined,
		days: 'days' in params ? params.days : undefined,
		title: open ? event?.title : undefined,
		location: open ? event?.location || undefined : undefined,
		organisation: open && 'organisation' in params ? params.organisation : undefined,
	};
}

/** The line with its values; `null` when it names one that is not there. */
function fillIn(line: string, values: Values, locale: WidgetLocale): string | null {
	const named = [...line.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name);
	if (named.some((name) => name in values && values[name] === undefined)) return null;
	const known = Object.entries(values).filter(
		(entry): entry is [string, string | number] => entry[1] !== undefined,
	);
	const given: MessageValues = Object.fromEntries(known);
	return createTranslate(locale, { line })('line', given);
}

function required(text: string | null, what: string): string {
	if (text === null)
		throw new Error(`The ${what} of a message names a value that is not there in this dress.`);
	return text;
}

function calendarFileOf(message: Message, values: Values): RenderedMessage['ics'] {
	const { template, params, texts, dress, locale, from } = message;
	const method = CALENDAR[template];
	if (!method || !('event' in params)) return undefined;
	const { event } = params;
	if (!event || event.inCalendar === false) return undefined;
	const entry = {
		id: event.id,
		title: oneLine(required(fillIn(texts.calendarTitle[dress], values, locale), 'calendar title')),
		startsAt: new Date(event.startsAt),
		durationMinutes: event.durationMinutes,
		sequence: event.sequence,
		changedAt: new Date(event.changedAt),
		location: dress === 'open' ? event.location : undefined,
		organizer: { name: oneLine(texts.senderName[dress]), email: from },
	};
	return { method, content: calendarOf([entry], { method }) };
}

// A line break in a title must not become a header of its own.
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The shapes in which `content` writes the texts of messages and `mail` renders them. */
import type { TranslationStatus } from './course-model.ts';

/**
 * How much a message tells to somebody who looks over a shoulder. Neutral is the default: no sender name, subject,
 * preview, calendar title or link names the subject. Open is for those who chose it.
 */
export type MailDress = 'neutral' | 'open';

export const MAIL_TEMPLATES = [
	'webinar-confirmed',
	'webinar-waiting',
	'webinar-promoted',
	'webinar-changed',
	'webinar-reminder',
	'webinar-cancelled',
	'login-link',
	'invitation',
	'review-answered',
	'meeting-changed',
	'group-added',
	'group-cancelled',
	'group-promoted',
	'group-moved',
	'group-left',
	'supervision-confirmed',
	'supervision-waiting',
	'supervision-promoted',
	'supervision-due',
	'certificate-issued',
	'certificate-revoked',
	'certificate-ending',
	'something-ready',
	'message-waiting',
	'service-check',
	'service-check-late',
	'reminder',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** A webinar, meeting or supervision as a message tells of it. All of it survives JSON, for it travels in a job. */
export type MailEvent = {
	/** Its opaque id; the calendar entry keeps it as UID when the event moves. */
	id: string;
	/** Shown in the open dress only. */
	title: string;
	/** ISO 8601, UTC. */
	startsAt: string;
	durationMinutes: number;
	/** Rises with every change, so that calendars take the newer one (RFC 5545, 3.8.7.4). */
	sequence: number;
	/** ISO 8601, UTC: when it was last changed. */
	changedAt: string;
	/** Zone in which people read the time; Europe/Amsterdam when left out. */
	zone?: string | undefined;
	/** Shown in the open dress only. */
	location?: string | undefined;
	/** False for who waits: she has no entry that could be changed or taken out. */
	inCalendar?: false | undefined;
};

type ToPerson = {
	/** Shown name, where one was given. */
	name?: string | undefined;
	/** The page the message leads to; it must not name the subject, and opening it (GET) changes nothing. */
	link: string;
};
type OfEvent = ToPerson & { event: MailEvent };
/** `place` is the number on the waiting list, 1 is next. */
type OfWaiting = OfEvent & { place: number };

/** What each template needs. */
export type MailParamsOf = {
	'webinar-confirmed': OfEvent;
	'webinar-waiting': OfWaiting;
	'webinar-promoted': OfEvent;
	/** Another time or another language. `place` where she waits. */
	'webinar-changed': OfEvent & { place?: number | undefined };
	/** The day before. */
	'webinar-reminder': OfEvent;
	'webinar-cancelled': OfEvent;
	'login-link': ToPerson & { minutes: number };
	/** `organisation` shows in the open dress only. */
	invitation: ToPerson & { days: number; organisation: string };
	'review-answered': ToPerson;
	'meeting-changed': OfEvent;
	/** A half-day was planned. */
	'group-added': OfEvent;
	'group-cancelled': OfEvent;
	/** A seat came free; the half-day that comes next, where one is planned. */
	'group-promoted': ToPerson & { event?: MailEvent | undefined };
	/** Another group from now on; its next half-day, where one is planned. */
	'group-moved': ToPerson & { event?: MailEvent | undefined };
	/** Somebody else took her off the list. */
	'group-left': ToPerson;
	'supervision-confirmed': OfEvent;
	'supervision-waiting': OfWaiting;
	'supervision-promoted': OfEvent;
	'supervision-due': ToPerson;
	'certificate-issued': ToPerson;
	'certificate-revoked': ToPerson;
	/** `days` it still counts. */
	'certificate-ending': ToPerson & { days: number };
	/** A trainer chose or wrote something for the person. */
	'something-ready': ToPerson;
	/** Something waits for a coordinator to read. */
	'message-waiting': ToPerson;
	/** To the mail box of an organisation: is what the list says about it still right? `days` the link works. */
	'service-check': ToPerson & { days: number };
	/** The term is over; `days` until it leaves the list, left out where it never does. */
	'service-check-late': ToPerson & { days?: number | undefined };
	reminder: OfEvent;
};

/** One message to be rendered: what a mail job carries beside its recipient's address. */
export type MailRequest = { [T in MailTemplate]: { template: T; params: MailParamsOf[T] } }[MailTemplate];

/**
 * ICU MessageFormat with the values `name when day title place minutes days organisation location`. A line that names
 * a value which is not there is left out; `title`, `organisation` and `location` are never there in the neutral dress.
 */
export type MailText = {
	subject: string;
	/** What a mail program shows beside the subject; without it, it takes the first sentence. */
	preview: string;
	lines: readonly string[];
	/** Label of the link. */
	button: string;
};

/** What every message of one language shares. */
type MailFrame = {
	status: TranslationStatus;
	senderName: Readonly<Record<MailDress, string>>;
	greeting: { withName: string; withoutName: string };
	/** Title of a calendar entry; the open one may hold `{title}`. */
	calendarTitle: Readonly<Record<MailDress, string>>;
	/** Last lines of every message. */
	closing: readonly string[];
	/** Said under a translation that no native speaker has read yet. */
	notYetRead: string;
};

/** Texts of messages, of which a language may have a part only. */
export type SomeMailTexts = MailFrame & {
	templates: Readonly<Record<MailDress, Readonly<Partial<Record<MailTemplate, MailText>>>>>;
};

/** Messages to people who signed up for a webinar without an account. */
export type RegistrationTemplate = Extract<MailTemplate, `webinar-${string}`>;

/** All that a language of the widgets needs to write to who signed up for a webinar; it needs no interface for it. */
export type RegistrationMailTexts = MailFrame & {
	templates: Readonly<Record<MailDress, Readonly<Record<RegistrationTemplate, MailText>>>>;
};

/** All messages of one language. */
export type MailTexts = MailFrame & {
	/** Name of the calendar feed of one's own meetings. */
	calendarName: Readonly<Record<MailDress, string>>;
	/** What is copied into a group's own chat, always neutral: `day time place`. */
	groupChat: GroupMail['chat'];
	templates: Readonly<Record<MailDress, Readonly<Record<MailTemplate, MailText>>>>;
};

type GroupTemplate = Extract<MailTemplate, `group-${string}`>;

/** Messages about a group and its half-days. */
export type GroupMail = Readonly<Record<MailDress, Readonly<Record<GroupTemplate, MailText>>>> & {
	chat: Readonly<Record<'coming' | 'cancelled', string>>;
};

/** Messages that ask an organisation to look at its own record; to a bare address, so alike in both dresses. */
export type ServiceMail = Readonly<Record<Extract<MailTemplate, `service-${string}`>, MailText>>;

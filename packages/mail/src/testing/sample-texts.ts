import { MAIL_TEMPLATES, type MailTemplate, type MailText, type MailTexts } from '@sleutelwerk/core';

const withEvent: MailText = {
	subject: 'Your place on {day}',
	preview: 'It is on {when}.',
	lines: [
		'You have a place on {when}.',
		'You are number {place}.',
		'It is about {title}.',
		'It is at {location}.',
	],
	button: 'See the details',
};
const plain: MailText = {
	subject: 'Something is ready',
	preview: 'Open the page.',
	lines: [
		'The link works for {minutes} minutes.',
		'It works for {days, plural, one {# day} other {# days}}.',
	],
	button: 'Open',
};
const PLAIN: readonly MailTemplate[] = [
	'login-link',
	'invitation',
	'review-answered',
	'group-promoted',
	'group-moved',
	'group-left',
	'certificate-issued',
	'certificate-revoked',
	'certificate-ending',
	'something-ready',
	'message-waiting',
	'service-check',
	'service-check-late',
];

/** Short texts of one language for the tests of this package; the real ones stand in `packages/content`. */
export function sampleTexts(changes: Partial<MailTexts> = {}): MailTexts {
	const templates = Object.fromEntries(
		MAIL_TEMPLATES.map((template) => [template, PLAIN.includes(template) ? plain : withEvent]),
	) as Record<MailTemplate, MailText>;
	return {
		status: { origin: 'source', readBy: null, readOn: null },
		senderName: { neutral: 'Planning', open: 'Sleutelwerk' },
		greeting: { withName: 'Hello {name},', withoutName: 'Hello,' },
		calendarTitle: { neutral: 'Appointment', open: '{title}' },
		calendarName: { neutral: 'Appointments', open: 'Meetings' },
		closing: ['Nobody reads answers to this message.'],
		notYetRead: 'Not yet read by a native speaker.',
		groupChat: { coming: 'On {day} at {time}, {place}.', cancelled: 'On {day} at {time}: off.' },
		templates: { neutral: templates, open: templates },
		...changes,
	};
}

export const SAMPLE_EVENT = {
	id: '3f2b8a52-6f0e-4c5a-9d55-1a5d3f1c2b3a',
	title: 'Violence at home',
	startsAt: '2027-03-10T18:30:00.000Z',
	durationMinutes: 90,
	sequence: 2,
	changedAt: '2027-01-05T09:00:00.000Z',
	location: 'Hall 4, Dorpsstraat 1',
} as const;

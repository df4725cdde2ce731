import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Your place on {day}',
	preview: 'You have a place on {when}.',
	lines: [
		'You have a place on {when}.',
		'Can you not come after all? Give your place back through the link. Somebody else will be glad of it.',
	],
	button: 'See your place',
};
const waiting: MailText = {
	subject: 'You are on the waiting list for {day}',
	preview: 'You are number {place} on the waiting list.',
	lines: [
		'All places on {when} are taken. You are on the waiting list, as number {place}.',
		'If a place comes free, we tell you. You do not have to do anything.',
	],
	button: 'See the waiting list',
};
const promoted: MailText = {
	subject: 'A place is free on {day}',
	preview: 'You now have a place on {when}.',
	lines: [
		'A place has come free. You now have a place on {when}.',
		'Can you no longer come? Give your place back through the link. Then the next person can come.',
	],
	button: 'See your place',
};

/** Messages to who signed up for a webinar: she needs no account. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Planning', open: 'Sleutelwerk' },
	greeting: { withName: 'Hello {name},', withoutName: 'Hello,' },
	calendarTitle: { neutral: 'Appointment', open: '{title}' },
	closing: ['Nobody reads answers to this message. Please use the link.'],
	notYetRead: 'This text was translated from Dutch. No native speaker has read it yet.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Your appointment has changed: {day}',
				preview: 'It is on {when}.',
				lines: [
					'Your appointment has changed. It is on {when}. What holds now stands at your place.',
					'You are still on the waiting list, as number {place}.',
					'Can you no longer come? Give your place back through the link.',
				],
				button: 'See what has changed',
			},
			'webinar-reminder': {
				subject: 'Your appointment on {day}',
				preview: 'See you on {when}.',
				lines: [
					'You have a place on {when}.',
					'The link to come in stands at your place from half an hour before.',
					'Can you not come after all? Give your place back through the link. Then the next person can come.',
				],
				button: 'See your place',
			},
			'webinar-cancelled': {
				subject: 'The appointment on {day} is cancelled',
				preview: 'You do not have to do anything.',
				lines: ['The appointment on {when} is cancelled. You do not have to do anything.'],
				button: 'See other days',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'You are taking part: {title}',
				preview: 'You have a place on {when}.',
				lines: [
					'You have a place at the webinar “{title}”, on {when}.',
					'During the webinar you may use another name than your own.',
					'Can you not come after all? Give your place back through the link. Somebody else will be glad of it.',
				],
				button: 'See your place',
			},
			'webinar-waiting': {
				subject: 'Waiting list: {title}',
				preview: 'You are number {place} on the waiting list.',
				lines: [
					'The webinar “{title}” on {when} is full. You are on the waiting list, as number {place}.',
					'If a place comes free, we tell you. You do not have to do anything.',
				],
				button: 'See the waiting list',
			},
			'webinar-promoted': {
				subject: 'There is a place for you: {title}',
				preview: 'You now have a place on {when}.',
				lines: [
					'A place has come free. You now take part in the webinar “{title}”, on {when}.',
					'Can you no longer come? Give your place back through the link. Then the next person can come.',
				],
				button: 'See your place',
			},
			'webinar-cancelled': {
				subject: 'Cancelled: {title}',
				preview: 'The webinar on {when} is cancelled.',
				lines: ['The webinar “{title}” on {when} is cancelled. You do not have to do anything.'],
				button: 'See other webinars',
			},
			'webinar-changed': {
				subject: 'Changed: {title}',
				preview: 'The webinar is on {when}.',
				lines: [
					'The webinar “{title}” has changed. It is on {when}. What holds now stands at your place.',
					'You are still on the waiting list, as number {place}.',
					'Can you no longer come? Give your place back through the link.',
				],
				button: 'See what has changed',
			},
			'webinar-reminder': {
				subject: 'On {day}: {title}',
				preview: '{title}, on {when}.',
				lines: [
					'The webinar “{title}” is on {when}.',
					'The link to come in stands at your place from half an hour before.',
					'Can you not come after all? Give your place back through the link. Then the next person can come.',
				],
				button: 'See your place',
			},
		},
	},
};

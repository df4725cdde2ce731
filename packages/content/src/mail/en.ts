import type { MailText, MailTexts } from '@sleutelwerk/core';
import { groupMail } from './en-group.ts';
import { serviceMail } from './en-service.ts';
import { registrationMail } from './en-registration.ts';

const loginLink: MailText = {
	subject: 'Your link to log in',
	preview: 'The link works for {minutes, plural, one {# minute} other {# minutes}}.',
	lines: [
		'This link logs you in. It works once, for {minutes, plural, one {# minute} other {# minutes}}.',
		'Did you not ask for it? Then you do not have to do anything. Do not give the link to anybody else.',
	],
	button: 'Log in',
};
const reviewAnswered: MailText = {
	subject: 'There is an answer for you',
	preview: 'You can read it on your own page.',
	lines: ['Your trainer has answered what you wrote. You can read it when you are logged in.'],
	button: 'Read the answer',
};
const somethingReady: MailText = {
	subject: 'Something is ready for you',
	preview: 'You find it on your own page.',
	lines: ['Your trainer left something for you. You can read it once you are logged in.'],
	button: 'See your page',
};

/** For coordinators: the same words in both dresses. */
const messageWaiting: MailText = {
	subject: 'Something is waiting for you',
	preview: 'You can read it once you are logged in.',
	lines: ['A message is waiting for you. You can read it once you are logged in.'],
	button: 'See your page',
};

export const mailTexts: MailTexts = {
	...registrationMail,
	calendarName: { neutral: 'Appointments', open: 'Sleutelwerk meetings' },
	groupChat: groupMail.chat,
	templates: {
		neutral: {
			...registrationMail.templates.neutral,
			...groupMail.neutral,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'You are invited',
				preview: 'The link lets you make an account.',
				lines: [
					'You are invited to take part. The link lets you make an account.',
					'The link works for {days, plural, one {# day} other {# days}}. If you would rather not take part, you do not have to do anything.',
				],
				button: 'See the invitation',
			},
			'review-answered': reviewAnswered,
			'meeting-changed': {
				subject: 'Your appointment has changed: {day}',
				preview: 'New time: {when}.',
				lines: ['Your appointment has changed. It is now on {when}.', 'All details are on your own page.'],
				button: 'See the appointment',
			},
			'supervision-confirmed': registrationMail.templates.neutral['webinar-confirmed'],
			'supervision-waiting': registrationMail.templates.neutral['webinar-waiting'],
			'supervision-promoted': registrationMail.templates.neutral['webinar-promoted'],
			'supervision-due': {
				subject: 'Time to choose a day',
				preview: 'There are new days.',
				lines: [
					'It is a while since you were there. Choose a day that suits you through the link.',
					'Not possible now? Let your trainer know.',
				],
				button: 'Choose a day',
			},
			'certificate-issued': {
				subject: 'A document is ready for you',
				preview: 'You find it on your own page.',
				lines: ['A document is ready for you. You can see it and keep it when you are logged in.'],
				button: 'See the document',
			},
			'certificate-revoked': {
				subject: 'Something has changed on your page',
				preview: 'Your own page tells what has changed.',
				lines: [
					'A document of yours has changed. Your own page tells what and why.',
					'Is it unclear, or not right? Talk about it with your trainer.',
				],
				button: 'Read what has changed',
			},
			'certificate-ending': {
				subject: 'Something on your page comes to its end',
				preview: '{days, plural, one {# day} other {# days}} left.',
				lines: [
					'A document on your page counts for {days, plural, one {# more day} other {# more days}}. You can renew it.',
					'Your own page says what to do for that. Is something not possible? Talk about it with your trainer.',
				],
				button: 'See your page',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'Your appointment on {day}',
				preview: 'See you on {when}.',
				lines: ['You have an appointment on {when}.', 'Can you not come? Let us know through the link.'],
				button: 'See the appointment',
			},
		},
		open: {
			...registrationMail.templates.open,
			...groupMail.open,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'Invitation to the training for key persons',
				preview: '{organisation} invites you.',
				lines: [
					'{organisation} invites you to the training for key persons.',
					'The link lets you make an account. It works for {days, plural, one {# day} other {# days}}.',
					'If you would rather not take part, you do not have to do anything.',
				],
				button: 'See the invitation',
			},
			'review-answered': { ...reviewAnswered, subject: 'Your trainer has answered' },
			'meeting-changed': {
				subject: 'Changed: {title}',
				preview: 'The meeting is now on {when}.',
				lines: ['“{title}” has changed. The meeting is now on {when}.', 'Where: {location}.'],
				button: 'See the meeting',
			},
			'supervision-confirmed': {
				subject: 'Your place at {title}',
				preview: 'You have a place on {when}.',
				lines: [
					'You have a place at “{title}”, on {when}.',
					'Where: {location}.',
					'Bring an experience without names and without anything by which somebody can be recognised.',
					'Can you not come after all? Give your place back through the link.',
				],
				button: 'See the meeting',
			},
			'supervision-waiting': {
				subject: 'Waiting list: {title}',
				preview: 'You are number {place} on the waiting list.',
				lines: [
					'“{title}” on {when} is full. You are on the waiting list, as number {place}.',
					'If a place comes free, we tell you.',
					'Would you like to talk to somebody sooner? Ask your trainer.',
				],
				button: 'See the waiting list',
			},
			'supervision-promoted': {
				subject: 'There is a place for you: {title}',
				preview: 'You now have a place on {when}.',
				lines: ['A place has come free. You now take part in “{title}”, on {when}.', 'Where: {location}.'],
				button: 'See the meeting',
			},
			'supervision-due': {
				subject: 'Time for your next peer meeting or supervision',
				preview: 'Choose a day that suits you.',
				lines: [
					'It will soon be time for your next peer meeting or supervision. Choose a day that suits you through the link.',
					'Not possible now, or no day that suits you? Let your trainer know.',
				],
				button: 'Choose a day',
			},
			'certificate-issued': {
				subject: 'Your certificate is ready',
				preview: 'Your trainer has given you your certificate.',
				lines: [
					'Your trainer has given you the certificate of key person. Congratulations, and thank you.',
					'You can download it when you are logged in. You decide with whom you share it.',
				],
				button: 'See your certificate',
			},
			'certificate-revoked': {
				subject: 'Your certificate was revoked',
				preview: 'Your page tells why.',
				lines: [
					'Your certificate was revoked. Whoever checks it sees that it is no longer valid. Your page tells why.',
					'Is it unclear, or not right? Talk about it with your trainer.',
				],
				button: 'Read why',
			},
			'certificate-ending': {
				subject: 'Your certificate comes to its end',
				preview: 'It is valid for {days, plural, one {# more day} other {# more days}}.',
				lines: [
					'Your certificate as a key person is valid for {days, plural, one {# more day} other {# more days}}. You can renew it.',
					'Your page shows what is done and what is missing. Is something not possible? Talk about it with your trainer.',
				],
				button: 'See what it takes',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'On {day}: {title}',
				preview: '{title}, on {when}.',
				lines: [
					'“{title}” is on {when}.',
					'Where: {location}.',
					'Can you not come? Let us know through the link.',
				],
				button: 'See the meeting',
			},
		},
	},
};

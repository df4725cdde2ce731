import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Je plek op {day}',
	preview: 'Je hebt een plek op {when}.',
	lines: [
		'Je hebt een plek op {when}.',
		'Kun je toch niet komen? Geef je plek dan terug via de link. Iemand anders is er blij mee.',
	],
	button: 'Bekijk je plek',
};
const waiting: MailText = {
	subject: 'Je staat op de wachtlijst voor {day}',
	preview: 'Je bent nummer {place} op de wachtlijst.',
	lines: [
		'Voor {when} zijn alle plekken bezet. Je staat op de wachtlijst, als nummer {place}.',
		'Komt er een plek vrij, dan krijg je bericht. Je hoeft zelf niets te doen.',
	],
	button: 'Bekijk de wachtlijst',
};
const promoted: MailText = {
	subject: 'Er is een plek vrij op {day}',
	preview: 'Je hebt nu een plek op {when}.',
	lines: [
		'Er is een plek vrijgekomen. Je hebt nu een plek op {when}.',
		'Kun je niet meer? Geef je plek dan terug via de link. Dan kan de volgende komen.',
	],
	button: 'Bekijk je plek',
};

/** Messages to who signed up for a webinar: she needs no account. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'source', readBy: null, readOn: null },
	senderName: { neutral: 'Planning', open: 'Sleutelwerk' },
	greeting: { withName: 'Dag {name},', withoutName: 'Dag,' },
	calendarTitle: { neutral: 'Afspraak', open: '{title}' },
	closing: ['Niemand leest antwoorden op dit bericht. Gebruik de link.'],
	notYetRead: '',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Je afspraak is veranderd: {day}',
				preview: 'Hij is op {when}.',
				lines: [
					'Je afspraak is veranderd. Hij is op {when}. Wat er nu geldt, staat bij je plek.',
					'Je staat nog op de wachtlijst, als nummer {place}.',
					'Kun je niet meer? Geef je plek dan terug via de link.',
				],
				button: 'Bekijk wat er is veranderd',
			},
			'webinar-reminder': {
				subject: 'Je afspraak op {day}',
				preview: 'Tot {when}.',
				lines: [
					'Je hebt een plek op {when}.',
					'De link om binnen te komen staat een half uur van tevoren bij je plek.',
					'Kun je toch niet komen? Geef je plek dan terug via de link. Dan kan de volgende komen.',
				],
				button: 'Bekijk je plek',
			},
			'webinar-cancelled': {
				subject: 'De afspraak op {day} gaat niet door',
				preview: 'Je hoeft niets te doen.',
				lines: ['De afspraak op {when} gaat niet door. Je hoeft niets te doen.'],
				button: 'Bekijk andere dagen',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Je doet mee: {title}',
				preview: 'Je hebt een plek op {when}.',
				lines: [
					'Je hebt een plek bij het webinar “{title}”, op {when}.',
					'Je mag tijdens het webinar een andere naam gebruiken dan je eigen naam.',
					'Kun je toch niet komen? Geef je plek dan terug via de link. Iemand anders is er blij mee.',
				],
				button: 'Bekijk je plek',
			},
			'webinar-waiting': {
				subject: 'Wachtlijst: {title}',
				preview: 'Je bent nummer {place} op de wachtlijst.',
				lines: [
					'Het webinar “{title}” op {when} is vol. Je staat op de wachtlijst, als nummer {place}.',
					'Komt er een plek vrij, dan krijg je bericht. Je hoeft zelf niets te doen.',
				],
				button: 'Bekijk de wachtlijst',
			},
			'webinar-promoted': {
				subject: 'Er is plek voor je: {title}',
				preview: 'Je hebt nu een plek op {when}.',
				lines: [
					'Er is een plek vrijgekomen. Je doet nu mee met het webinar “{title}”, op {when}.',
					'Kun je niet meer? Geef je plek dan terug via de link. Dan kan de volgende komen.',
				],
				button: 'Bekijk je plek',
			},
			'webinar-cancelled': {
				subject: 'Gaat niet door: {title}',
				preview: 'Het webinar op {when} gaat niet door.',
				lines: ['Het webinar “{title}” op {when} gaat niet door. Je hoeft niets te doen.'],
				button: 'Bekijk andere webinars',
			},
			'webinar-changed': {
				subject: 'Veranderd: {title}',
				preview: 'Het webinar is op {when}.',
				lines: [
					'Het webinar “{title}” is veranderd. Het is op {when}. Wat er nu geldt, staat bij je plek.',
					'Je staat nog op de wachtlijst, als nummer {place}.',
					'Kun je niet meer? Geef je plek dan terug via de link.',
				],
				button: 'Bekijk wat er is veranderd',
			},
			'webinar-reminder': {
				subject: 'Tot {day}: {title}',
				preview: '{title}, op {when}.',
				lines: [
					'Het webinar “{title}” is op {when}.',
					'De link om binnen te komen staat een half uur van tevoren bij je plek.',
					'Kun je toch niet komen? Geef je plek dan terug via de link. Dan kan de volgende komen.',
				],
				button: 'Bekijk je plek',
			},
		},
	},
};

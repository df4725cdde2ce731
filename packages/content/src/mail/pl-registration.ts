import type { MailText, RegistrationMailTexts } from '@sleutelwerk/core';

const confirmed: MailText = {
	subject: 'Twoje miejsce: {day}',
	preview: 'Masz miejsce: {when}.',
	lines: [
		'Masz miejsce: {when}.',
		'Jednak nie możesz przyjść? Oddaj miejsce przez link. Ktoś inny się ucieszy.',
	],
	button: 'Zobacz swoje miejsce',
};
const waiting: MailText = {
	subject: 'Lista oczekujących: {day}',
	preview: 'Twój numer na liście oczekujących: {place}.',
	lines: [
		'Wszystkie miejsca są zajęte: {when}. Jesteś na liście oczekujących, numer {place}.',
		'Gdy zwolni się miejsce, damy ci znać. Nie musisz nic robić.',
	],
	button: 'Zobacz listę oczekujących',
};
const promoted: MailText = {
	subject: 'Jest wolne miejsce: {day}',
	preview: 'Masz teraz miejsce: {when}.',
	lines: [
		'Zwolniło się miejsce. Masz teraz miejsce: {when}.',
		'Nie możesz już przyjść? Oddaj miejsce przez link. Wtedy może przyjść następna osoba.',
	],
	button: 'Zobacz swoje miejsce',
};

/** Messages to who signed up for a webinar: all that this language has of mail. */
export const registrationMail: RegistrationMailTexts = {
	status: { origin: 'translated', readBy: null, readOn: null },
	senderName: { neutral: 'Terminarz', open: 'Sleutelwerk' },
	greeting: { withName: 'Dzień dobry, {name}!', withoutName: 'Dzień dobry!' },
	calendarTitle: { neutral: 'Spotkanie', open: '{title}' },
	closing: ['Nikt nie czyta odpowiedzi na tę wiadomość. Użyj linku.'],
	notYetRead:
		'Ten tekst jest przetłumaczony z niderlandzkiego. Nikt, dla kogo polski jest językiem ojczystym, jeszcze go nie przeczytał.',
	templates: {
		neutral: {
			'webinar-confirmed': confirmed,
			'webinar-waiting': waiting,
			'webinar-promoted': promoted,
			'webinar-changed': {
				subject: 'Zmiana spotkania: {day}',
				preview: 'Termin: {when}.',
				lines: [
					'Twoje spotkanie jest zmienione. Termin: {when}. Aktualne informacje są na stronie twojego miejsca.',
					'Nadal jesteś na liście oczekujących, numer {place}.',
					'Nie możesz już przyjść? Oddaj miejsce przez link.',
				],
				button: 'Zobacz, co się zmieniło',
			},
			'webinar-reminder': {
				subject: 'Twoje spotkanie: {day}',
				preview: 'Do zobaczenia: {when}.',
				lines: [
					'Masz miejsce: {when}.',
					'Link do wejścia jest na stronie twojego miejsca od pół godziny przed początkiem.',
					'Jednak nie możesz przyjść? Oddaj miejsce przez link. Wtedy może przyjść następna osoba.',
				],
				button: 'Zobacz swoje miejsce',
			},
			'webinar-cancelled': {
				subject: 'Spotkanie odwołane: {day}',
				preview: 'Nie musisz nic robić.',
				lines: ['Spotkanie jest odwołane: {when}. Nie musisz nic robić.'],
				button: 'Zobacz inne dni',
			},
		},
		open: {
			'webinar-confirmed': {
				subject: 'Bierzesz udział: {title}',
				preview: 'Masz miejsce: {when}.',
				lines: [
					'Masz miejsce na webinarze „{title}”: {when}.',
					'Podczas webinaru możesz używać innego imienia niż własne.',
					'Jednak nie możesz przyjść? Oddaj miejsce przez link. Ktoś inny się ucieszy.',
				],
				button: 'Zobacz swoje miejsce',
			},
			'webinar-waiting': {
				subject: 'Lista oczekujących: {title}',
				preview: 'Twój numer na liście oczekujących: {place}.',
				lines: [
					'Na webinarze „{title}” nie ma wolnych miejsc ({when}). Jesteś na liście oczekujących, numer {place}.',
					'Gdy zwolni się miejsce, damy ci znać. Nie musisz nic robić.',
				],
				button: 'Zobacz listę oczekujących',
			},
			'webinar-promoted': {
				subject: 'Jest dla ciebie miejsce: {title}',
				preview: 'Masz teraz miejsce: {when}.',
				lines: [
					'Zwolniło się miejsce. Bierzesz teraz udział w webinarze „{title}”: {when}.',
					'Nie możesz już przyjść? Oddaj miejsce przez link. Wtedy może przyjść następna osoba.',
				],
				button: 'Zobacz swoje miejsce',
			},
			'webinar-cancelled': {
				subject: 'Odwołane: {title}',
				preview: 'Webinar jest odwołany: {when}.',
				lines: ['Webinar „{title}” jest odwołany ({when}). Nie musisz nic robić.'],
				button: 'Zobacz inne webinary',
			},
			'webinar-changed': {
				subject: 'Zmiana: {title}',
				preview: 'Termin webinaru: {when}.',
				lines: [
					'Webinar „{title}” jest zmieniony. Termin: {when}. Aktualne informacje są na stronie twojego miejsca.',
					'Nadal jesteś na liście oczekujących, numer {place}.',
					'Nie możesz już przyjść? Oddaj miejsce przez link.',
				],
				button: 'Zobacz, co się zmieniło',
			},
			'webinar-reminder': {
				subject: '{day}: {title}',
				preview: '{title}: {when}.',
				lines: [
					'Webinar „{title}”: {when}.',
					'Link do wejścia jest na stronie twojego miejsca od pół godziny przed początkiem.',
					'Jednak nie możesz przyjść? Oddaj miejsce przez link. Wtedy może przyjść następna osoba.',
				],
				button: 'Zobacz swoje miejsce',
			},
		},
	},
};

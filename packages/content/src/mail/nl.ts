import type { MailText, MailTexts } from '@sleutelwerk/core';
import { groupMail } from './nl-group.ts';
import { serviceMail } from './nl-service.ts';
import { registrationMail } from './nl-registration.ts';

const loginLink: MailText = {
	subject: 'Je link om in te loggen',
	preview: 'De link werkt {minutes, plural, one {# minuut} other {# minuten}}.',
	lines: [
		'Met deze link log je in. Hij werkt één keer, en {minutes, plural, one {# minuut} other {# minuten}} lang.',
		'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Geef de link aan niemand anders.',
	],
	button: 'Log in',
};
const reviewAnswered: MailText = {
	subject: 'Er staat een antwoord voor je klaar',
	preview: 'Je leest het op je eigen pagina.',
	lines: ['Je trainer heeft gereageerd op wat je schreef. Je leest het als je bent ingelogd.'],
	button: 'Lees het antwoord',
};
const somethingReady: MailText = {
	subject: 'Er staat iets voor je klaar',
	preview: 'Je vindt het op je eigen pagina.',
	lines: ['Je trainer zette iets voor je klaar. Je leest het als je bent ingelogd.'],
	button: 'Bekijk je pagina',
};

/** For coordinators: the same words in both dresses. */
const messageWaiting: MailText = {
	subject: 'Er wacht iets op jou',
	preview: 'Je leest het na het inloggen.',
	lines: ['Er wacht een bericht op jou. Je leest het als je bent ingelogd.'],
	button: 'Bekijk je pagina',
};

export const mailTexts: MailTexts = {
	...registrationMail,
	calendarName: { neutral: 'Afspraken', open: 'Bijeenkomsten Sleutelwerk' },
	groupChat: groupMail.chat,
	templates: {
		neutral: {
			...registrationMail.templates.neutral,
			...groupMail.neutral,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'Je bent uitgenodigd',
				preview: 'Met de link maak je een account.',
				lines: [
					'Je bent uitgenodigd om mee te doen. Met de link maak je een account.',
					'De link werkt {days, plural, one {# dag} other {# dagen}}. Doe je liever niet mee? Dan hoef je niets te doen.',
				],
				button: 'Bekijk de uitnodiging',
			},
			'review-answered': reviewAnswered,
			'meeting-changed': {
				subject: 'Je afspraak is veranderd: {day}',
				preview: 'Nieuwe tijd: {when}.',
				lines: ['Je afspraak is veranderd. Hij is nu op {when}.', 'Alle gegevens staan op je eigen pagina.'],
				button: 'Bekijk de afspraak',
			},
			'supervision-confirmed': registrationMail.templates.neutral['webinar-confirmed'],
			'supervision-waiting': registrationMail.templates.neutral['webinar-waiting'],
			'supervision-promoted': registrationMail.templates.neutral['webinar-promoted'],
			'supervision-due': {
				subject: 'Tijd om een dag te kiezen',
				preview: 'Er zijn nieuwe dagen.',
				lines: [
					'Het is een tijd geleden dat je er was. Kies een dag die je past via de link.',
					'Lukt het nu niet? Laat het je trainer weten.',
				],
				button: 'Kies een dag',
			},
			'certificate-issued': {
				subject: 'Er staat een document voor je klaar',
				preview: 'Je vindt het op je eigen pagina.',
				lines: ['Er staat een document voor je klaar. Je kunt het bekijken en bewaren als je bent ingelogd.'],
				button: 'Bekijk het document',
			},
			'certificate-revoked': {
				subject: 'Er is iets veranderd op je pagina',
				preview: 'Je leest op je eigen pagina wat er is veranderd.',
				lines: [
					'Een document van jou is veranderd. Op je eigen pagina lees je wat en waarom.',
					'Begrijp je het niet, of klopt het niet? Praat erover met je trainer.',
				],
				button: 'Lees wat er is veranderd',
			},
			'certificate-ending': {
				subject: 'Iets op je pagina loopt af',
				preview: 'Nog {days, plural, one {# dag} other {# dagen}}.',
				lines: [
					'Een document op je pagina is nog {days, plural, one {# dag} other {# dagen}} geldig. Je kunt het verlengen.',
					'Op je eigen pagina staat wat je daarvoor doet. Lukt iets niet? Praat erover met je trainer.',
				],
				button: 'Bekijk je pagina',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'Je afspraak op {day}',
				preview: 'Tot {when}.',
				lines: ['Je hebt een afspraak op {when}.', 'Kun je niet komen? Laat het weten via de link.'],
				button: 'Bekijk de afspraak',
			},
		},
		open: {
			...registrationMail.templates.open,
			...groupMail.open,
			...serviceMail,
			'login-link': loginLink,
			invitation: {
				subject: 'Uitnodiging voor de training tot sleutelpersoon',
				preview: '{organisation} nodigt je uit.',
				lines: [
					'{organisation} nodigt je uit voor de training tot sleutelpersoon.',
					'Met de link maak je een account. De link werkt {days, plural, one {# dag} other {# dagen}}.',
					'Doe je liever niet mee? Dan hoef je niets te doen.',
				],
				button: 'Bekijk de uitnodiging',
			},
			'review-answered': {
				...reviewAnswered,
				subject: 'Je trainer heeft geantwoord',
			},
			'meeting-changed': {
				subject: 'Veranderd: {title}',
				preview: 'De bijeenkomst is nu op {when}.',
				lines: ['“{title}” is veranderd. De bijeenkomst is nu op {when}.', 'Waar: {location}.'],
				button: 'Bekijk de bijeenkomst',
			},
			'supervision-confirmed': {
				subject: 'Je plek bij {title}',
				preview: 'Je hebt een plek op {when}.',
				lines: [
					'Je hebt een plek bij “{title}”, op {when}.',
					'Waar: {location}.',
					'Breng een ervaring mee zonder namen en zonder iets waaraan iemand te herkennen is.',
					'Kun je toch niet komen? Geef je plek dan terug via de link.',
				],
				button: 'Bekijk de bijeenkomst',
			},
			'supervision-waiting': {
				subject: 'Wachtlijst: {title}',
				preview: 'Je bent nummer {place} op de wachtlijst.',
				lines: [
					'“{title}” op {when} is vol. Je staat op de wachtlijst, als nummer {place}.',
					'Komt er een plek vrij, dan krijg je bericht.',
					'Wil je eerder met iemand praten? Vraag het je trainer.',
				],
				button: 'Bekijk de wachtlijst',
			},
			'supervision-promoted': {
				subject: 'Er is plek voor je: {title}',
				preview: 'Je hebt nu een plek op {when}.',
				lines: ['Er is een plek vrijgekomen. Je doet nu mee met “{title}”, op {when}.', 'Waar: {location}.'],
				button: 'Bekijk de bijeenkomst',
			},
			'supervision-due': {
				subject: 'Tijd voor je volgende intervisie of supervisie',
				preview: 'Kies een dag die je past.',
				lines: [
					'Binnenkort is het tijd voor je volgende intervisie of supervisie. Kies een dag die je past via de link.',
					'Lukt het nu niet, of staat er geen dag die past? Laat het je trainer weten.',
				],
				button: 'Kies een dag',
			},
			'certificate-issued': {
				subject: 'Je certificaat staat klaar',
				preview: 'Je trainer heeft je certificaat gegeven.',
				lines: [
					'Je trainer heeft je het certificaat van sleutelpersoon gegeven. Gefeliciteerd, en dank je wel.',
					'Je kunt het downloaden als je bent ingelogd. Jij beslist met wie je het deelt.',
				],
				button: 'Bekijk je certificaat',
			},
			'certificate-revoked': {
				subject: 'Je certificaat is ingetrokken',
				preview: 'Op je pagina lees je waarom.',
				lines: [
					'Je certificaat is ingetrokken. Wie het controleert, ziet dat het niet meer geldt. Op je pagina lees je waarom.',
					'Begrijp je het niet, of klopt het niet? Praat erover met je trainer.',
				],
				button: 'Lees waarom',
			},
			'certificate-ending': {
				subject: 'Je certificaat loopt af',
				preview: 'Nog {days, plural, one {# dag} other {# dagen}} geldig.',
				lines: [
					'Je certificaat van sleutelpersoon is nog {days, plural, one {# dag} other {# dagen}} geldig. Je kunt het verlengen.',
					'Op je pagina zie je wat al klaar is en wat nog mist. Lukt iets niet? Praat erover met je trainer.',
				],
				button: 'Bekijk wat er nodig is',
			},
			'something-ready': somethingReady,
			'message-waiting': messageWaiting,
			reminder: {
				subject: 'Tot {day}: {title}',
				preview: '{title}, op {when}.',
				lines: [
					'“{title}” is op {when}.',
					'Waar: {location}.',
					'Kun je niet komen? Laat het weten via de link.',
				],
				button: 'Bekijk de bijeenkomst',
			},
		},
	},
};
